# cpython: other messages, and super() goes along all bases
# Descriptors, properties and class decorators for records that check themselves.


class Field:
    def __init__(self, kind, default=None, check=None):
        self.kind, self.default, self.check = kind, default, check
        self.name = None

    def __set_name__(self, owner, name):
        self.name = name
        owner.FIELDS = getattr(owner, "FIELDS", ()) + (name,)

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.values.get(self.name, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError("%s must be %s" % (self.name, self.kind.__name__))
        if self.check and not self.check(value):
            raise ValueError("%s cannot be %r" % (self.name, value))
        instance.changes.append((self.name, instance.values.get(self.name), value))
        instance.values[self.name] = value

    def __delete__(self, instance):
        if self.name not in instance.values:
            raise AttributeError(self.name)
        del instance.values[self.name]


class Record:
    def __init__(self, **values):
        self.values, self.changes = {}, []
        for name in sorted(values):
            if name not in type(self).FIELDS:
                raise TypeError("no field " + name)
            setattr(self, name, values[name])

    def __repr__(self):
        pairs = ("%s=%r" % (n, getattr(self, n)) for n in type(self).FIELDS)
        return "%s(%s)" % (type(self).__name__, ", ".join(pairs))

    def __eq__(self, other):
        return type(self) is type(other) and self.values == other.values


class Person(Record):
    name = Field(str, "nobody", check=lambda s: s.strip())
    age = Field(int, 0, check=lambda n: 0 <= n < 150)

    @property
    def adult(self):
        return self.age >= 18

    @property
    def initials(self):
        return "".join(word[0] for word in self.name.split()).upper()

    @initials.setter
    def initials(self, text):
        self.name = " ".join(text)

    @initials.deleter
    def initials(self):
        del self.name


class Celsius:
    """Two views of one value."""

    def __init__(self, degrees=0):
        self.degrees = degrees

    fahrenheit = property(lambda self: self.degrees * 9 // 5 + 32)

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.degrees = (value - 32) * 5 // 9


def attempt(action, text):
    try:
        print(text, "->", action())
    except (TypeError, ValueError, AttributeError) as error:
        print(text, "->", type(error).__name__, error)


p = Person(name="Ada Lovelace", age=36)
print(p, p.adult, p.initials, p == Person(age=36, name="Ada Lovelace"), p == 5)
for name, value in (("age", 12), ("age", 150), ("age", "old"), ("age", -1), ("name", " "), ("name", 5), ("name", "Bob"), ("initials", "XY"), ("adult", True)):
    attempt(lambda: setattr(p, name, value), "%s = %r" % (name, value))
    print("  ", p, p.adult)
for name in ("age", "age", "initials", "adult", "nothing"):
    attempt(lambda: delattr(p, name), "del " + name)
    print("  ", p)
for change in p.changes:
    print(change)
attempt(lambda: Person(height=3), "height")
attempt(lambda: Person(age=[]), "age")
print(Person.age.name, Person.FIELDS, Person.age is Person.age)
c = Celsius()
for f in (212, 32, -40, 100):
    c.fahrenheit = f
    print(f, c.degrees, c.fahrenheit)


class Lazy:
    """Not a data descriptor: computed once, then an attribute of the instance stands before it."""

    def __init__(self, compute):
        self.compute = compute
        self.calls = 0

    def __get__(self, instance, owner):
        self.calls += 1
        return self.compute(instance)


def counted(cls):
    original = cls.__init__
    cls.made = 0

    def init(self, *args, **named):
        type(self).made += 1
        original(self, *args, **named)

    cls.__init__ = init
    return cls


@counted
class Circle:
    def __init__(self, r):
        self.r = r

    area = Lazy(lambda self: 3 * self.r * self.r)

    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: getattr(self, name[4:])
        raise AttributeError(name)


circles = [Circle(r) for r in range(1, 5)]
print([c.area for c in circles], [c.get_r() for c in circles], Circle.made)
attempt(lambda: circles[0].colour, "colour")


class Base:
    def who(self):
        return ["Base"]

    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def helper(x):
        return x * 2


class Left(Base):
    def who(self):
        return ["Left"] + super().who()


class Right(Base):
    def who(self):
        return ["Right"] + super().who()

    def only_right(self):
        return "right"


class Both(Left, Right):
    def who(self):
        return ["Both"] + Left.who(self) + Right.who(self)


for cls in (Base, Left, Right, Both):
    o = cls.make()
    print(type(o).__name__, o.who(), o.helper(4), cls.helper("x"), [isinstance(o, k) for k in (Base, Left, Right, Both)])
    print(getattr(o, "only_right", lambda: None)())
