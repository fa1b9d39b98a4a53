# cpython: inherits them


class A:
    pass


class B(A):
    def __init__(self):
        super().__init__()

    def __setattr__(self, name, value):
        super().__setattr__(name, value + 1)


NAMES = ("__init__", "__new__", "__setattr__", "__delattr__")
for o in (A, A(), B, B(), object, object(), int, 1, ValueError()):
    print([hasattr(o, n) for n in NAMES])
b = B()
b.x = 1
object.__setattr__(b, "y", 1)
print(b.x, b.y, type(object.__new__(A)).__name__)
