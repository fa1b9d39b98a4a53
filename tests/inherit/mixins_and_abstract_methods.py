class Shape:
    def area(self):
        raise NotImplementedError

    def describe(self):
        return "%s with area %s" % (self.name(), self.area())

    def name(self):
        return type(self).__name__


class Comparable:
    def __lt__(self, other):
        return self.area() < other.area()

    def __eq__(self, other):
        return self.area() == other.area()


class Square(Shape, Comparable):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


class Rectangle(Shape, Comparable):
    def __init__(self, a, b):
        self.a, self.b = a, b

    def area(self):
        return self.a * self.b

    def name(self):
        return "Box"


class Blob(Shape):
    pass


shapes = [Square(3), Rectangle(2, 4), Square(1), Rectangle(3, 5)]
for s in sorted(shapes):
    print(s.describe())
print(Square(3) == Rectangle(9, 1), min(shapes).describe(), Square(2) < Square(3))
try:
    Blob().describe()
except NotImplementedError:
    print("NotImplementedError")
