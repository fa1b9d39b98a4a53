# cpython: mangles them


class A:
    __secret = 1

    def __init__(self):
        self.__own = 2

    def __hidden(self):
        return self.__own + self.__secret

    def show(self):
        return self.__hidden()


class B(A):
    __secret = 10

    def __init__(self):
        super().__init__()
        self.__own = 20


a, b = A(), B()
print(a.show(), b.show(), hasattr(a, "__own"), hasattr(a, "_A__own"), b.__own, B.__secret)
print(sorted(n for n in a.__dict__), a.__hidden())
