# Class hierarchies: abstract bases, mixins, registries, visitors, enumerations, singletons, operators, copies.


class Shape:
    kinds = []

    def area(self):
        raise NotImplementedError(type(self).__name__ + ".area")

    def __repr__(self):
        return "%s%r" % (type(self).__name__, self.key())

    def key(self):
        return ()

    def __eq__(self, other):
        return type(self) is type(other) and self.key() == other.key()

    def __hash__(self):
        return hash(self.key())

    def accept(self, visitor):
        for cls in (type(self),) + type(self).__bases__:
            method = getattr(visitor, "visit_" + cls.__name__.lower(), None)
            if method:
                return method(self)
        return visitor.visit(self)


def shape(cls):
    Shape.kinds.append(cls)
    return cls


@shape
class Rectangle(Shape):
    def __init__(self, w, h):
        self.w, self.h = w, h

    def key(self):
        return self.w, self.h

    def area(self):
        return self.w * self.h


@shape
class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)

    def key(self):
        return (self.w,)


@shape
class Group(Shape):
    def __init__(self, *members):
        self.members = members

    def key(self):
        return self.members

    def area(self):
        return sum(m.area() for m in self)

    def __iter__(self):
        return iter(self.members)

    def __len__(self):
        return len(self.members)

    def __getitem__(self, i):
        return self.members[i]

    def __contains__(self, item):
        return any(m == item or isinstance(m, Group) and item in m for m in self)


@shape
class Blob(Shape):
    pass


class Describer:
    def visit(self, shape):
        return "something"

    def visit_rectangle(self, shape):
        return "%d by %d" % (shape.w, shape.h)

    def visit_group(self, shape):
        return "[" + ", ".join(m.accept(self) for m in shape) + "]"


class Counter(Describer):
    def __init__(self):
        self.counts = {}

    def visit(self, shape):
        name = type(shape).__name__
        self.counts[name] = self.counts.get(name, 0) + 1
        return str(self.counts[name])

    visit_rectangle = visit


r, s, b = Rectangle(2, 3), Square(4), Blob()
g = Group(r, Group(s, Square(1)), b)
for x in (r, s, b, g, Group()):
    try:
        area = x.area()
    except NotImplementedError as error:
        area = str(error)
    counter = Counter()
    print(x, area, x.accept(Describer()), x.accept(counter), sorted(counter.counts.items()))
    print("  ", x == Rectangle(2, 3), x == Square(4), [isinstance(x, k) for k in Shape.kinds], x in g, bool(x) if isinstance(x, Group) else "")
print(len({Rectangle(1, 2), Rectangle(1, 2), Square(1)}), len(g), g[1], g[-1], [type(m).__name__ for m in g])
for a in Shape.kinds:
    print(a.__name__, [issubclass(a, k) for k in Shape.kinds], a.__bases__[0].__name__)


class Comparable:
    def __lt__(self, other):
        return self.rank() < other.rank()

    def __gt__(self, other):
        return other < self

    def __le__(self, other):
        return not other < self

    def __ge__(self, other):
        return not self < other


class Loud:
    def speak(self):
        return "LOUD " + self.word


class Enum:
    members = ()

    def __init__(self, name, number):
        self.name, self.number = name, number

    def rank(self):
        return self.number

    def __repr__(self):
        return "<%s.%s: %d>" % (type(self).__name__, self.name, self.number)

    def __int__(self):
        return self.number


def enum(cls):
    members = []
    for i, name in enumerate(cls.names.split()):
        member = cls(name, i)
        setattr(cls, name, member)
        members.append(member)
    cls.members = tuple(members)
    return cls


@enum
class Level(Comparable, Enum):
    names = "LOW MIDDLE HIGH"


@enum
class Colour(Enum, Loud):
    names = "RED GREEN"
    word = "colour"


print(Level.members, Colour.members, Level.LOW < Level.HIGH, Level.HIGH <= Level.LOW, max(Level.members), sorted(Level.members, key=lambda m: -int(m)))
print(Level.MIDDLE is Level.members[1], Colour.RED.speak(), Level.LOW == Level.LOW, Level.LOW != Level.HIGH, hasattr(Level.LOW, "speak"))
for pair in ((Level.LOW, Level.MIDDLE), (Level.HIGH, Level.HIGH), (Level.HIGH, Level.LOW)):
    a, c = pair
    print(a, c, a < c, a <= c, a > c, a >= c, a == c)


class Singleton:
    instance = None

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
            cls.instance.count = 0
        return cls.instance

    def __init__(self):
        self.count += 1


print([Singleton() is Singleton() for _ in range(3)], Singleton().count)


class Vector:
    def __init__(self, *v):
        self.v = v

    def __getattr__(self, name):
        if len(name) == 1 and name in "xyz"[: len(self.v)]:
            return self.v["xyz".index(name)]
        raise AttributeError(name)

    def __add__(self, o):
        return Vector(*[a + b for a, b in zip(self.v, o.v)])

    def __sub__(self, o):
        return Vector(*[a - b for a, b in zip(self.v, o.v)])

    def __neg__(self):
        return Vector(*[-a for a in self.v])

    def __mul__(self, k):
        return Vector(*[a * k for a in self.v]) if isinstance(k, int) else sum(a * b for a, b in zip(self.v, k.v))

    def __rmul__(self, k):
        return self * k

    def __matmul__(self, o):
        (a, b, c), (d, e, f) = self.v, o.v
        return Vector(b * f - c * e, c * d - a * f, a * e - b * d)

    def __iadd__(self, o):
        self.v = (self + o).v
        return self

    def __abs__(self):
        return max(abs(a) for a in self.v)

    def __bool__(self):
        return any(self.v)

    def __iter__(self):
        return iter(self.v)

    def __call__(self, f):
        return Vector(*map(f, self.v))

    def __repr__(self):
        return "V" + repr(self.v)


vectors = [Vector(1, 2, 3), Vector(-4, 0, 5), Vector(0, 0, 0)]
for a in vectors:
    for c in vectors:
        print(a, c, a + c, a - c, a * c, a @ c, 2 * a, a * -1, -a, abs(a), bool(a), tuple(a), a.x, a.z, a(lambda n: n * n))
v = w = Vector(1, 1)
v += Vector(2, 3)
print(v, w, v is w, hasattr(v, "z"), getattr(v, "q", None), sum(v), max(v), list(zip(v, "ab")))
