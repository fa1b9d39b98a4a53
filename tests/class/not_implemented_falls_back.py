# covers: Ellipsis NotImplemented
class Left:
    def __add__(self, other):
        print("Left.__add__")
        return NotImplemented

    def __eq__(self, other):
        print("Left.__eq__")
        return NotImplemented

    def __lt__(self, other):
        print("Left.__lt__")
        return NotImplemented


class Right:
    def __radd__(self, other):
        print("Right.__radd__")
        return "sum"


print(Left() + Right())
try:
    Left() + 1
except TypeError:
    print("TypeError")
try:
    print(Left() < 1)
except TypeError:
    print("TypeError")
l = Left()
print(l == l)
print(NotImplemented, repr(NotImplemented), NotImplemented is NotImplemented)
