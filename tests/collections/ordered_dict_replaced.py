# cpython: makes a dict first, and hands it over
class OrderedDict:
    def __setitem__(self, key, value):
        print(key, value)


print(type(OrderedDict({1: 2})).__name__)
