# cpython: asks for a module
import sys


class Fruits:
    __all__ = ("apple",)
    apple = 1
    pear = 2

    def __init__(self):
        self.__all__ = ["pear"]
        self.pear = 3


sys.modules["fruits"] = Fruits
apple = pear = None
from fruits import *

print(apple, pear)
sys.modules["fruits"] = Fruits()
from fruits import *

print(apple, pear)


class Lazy:
    def __getattr__(self, name):
        if name == "__all__":
            raise KeyError("none of it")
        raise AttributeError(name)


sys.modules["lazy"] = Lazy()
try:
    from lazy import *
except KeyError as e:
    print("KeyError", e)
