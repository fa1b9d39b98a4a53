# requires: option MP_PY_LIBRARY
# requires: option MP_CLASS_HOOKS
# covers: abc
import abc


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        return "base"

    @abc.abstractmethod
    def name(self):
        pass

    def both(self):
        return self.area() + self.name()


class Half(Shape):
    def area(self):
        return super().area() + "!"


class Square(Half):
    def name(self):
        return "square"


print(Square().both())
for cls in Shape, Half:
    try:
        cls()
    except TypeError:
        print("TypeError")
