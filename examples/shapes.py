"""A small class hierarchy: what every shape can do, what each one knows, and how they mix."""

import math


class Shape:
    """Subclasses give `area` and `outline`; the rest follows."""

    def area(self):
        raise NotImplementedError("area of " + type(self).__name__)

    def outline(self):
        raise NotImplementedError("outline of " + type(self).__name__)

    @property
    def roundness(self):
        """1 for a circle, less for everything else."""
        return 4 * math.pi * self.area() / self.outline() ** 2

    def __lt__(self, other):
        return self.area() < other.area()

    def __str__(self):
        return "{:<12} area {:7.2f}  outline {:6.2f}  roundness {:.2f}".format(
            repr(self), self.area(), self.outline(), self.roundness
        )


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return math.pi * self.radius**2

    def outline(self):
        return 2 * math.pi * self.radius

    def __repr__(self):
        return "Circle({})".format(self.radius)


class Box(Shape):
    def __init__(self, width, height):
        self.width, self.height = width, height

    def area(self):
        return self.width * self.height

    def outline(self):
        return 2 * (self.width + self.height)

    def __repr__(self):
        return "Box({}, {})".format(self.width, self.height)


class Square(Box):
    def __init__(self, side):
        super().__init__(side, side)

    def __repr__(self):
        return "Square({})".format(self.width)


class Group(Shape):
    def __init__(self, *parts):
        self.parts = parts

    def area(self):
        return sum(part.area() for part in self.parts)

    def outline(self):
        return sum(part.outline() for part in self.parts)

    def __repr__(self):
        return "Group of {}".format(len(self.parts))


shapes = [Circle(2), Box(2, 7), Square(3.5)]
shapes.append(Group(*shapes))
for shape in sorted(shapes):
    print(shape)
print("largest:", repr(sorted(shapes)[-1]), "- squares are boxes:", isinstance(Square(1), Box))
try:
    Shape().roundness
except NotImplementedError as e:
    print("a bare Shape has none:", e)
