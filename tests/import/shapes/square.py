print("importing", __name__)
from . import NAME
from .circle import Circle


class Square:
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2

    def around(self):
        return NAME, Circle(self.side)
