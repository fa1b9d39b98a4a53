class Typed:
    def __init__(self, kind, check=None):
        self.kind, self.check = kind, check

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError("%s must be %s" % (self.name[1:], self.kind.__name__))
        if self.check and not self.check(value):
            raise ValueError("bad %s: %r" % (self.name[1:], value))
        setattr(instance, self.name, value)


class Person:
    name = Typed(str, lambda s: s)
    age = Typed(int, lambda n: 0 <= n < 150)

    def __init__(self, name, age):
        self.name, self.age = name, age


p = Person("Ann", 30)
print(p.name, p.age)
for name, value in [
    ("age", 31),
    ("age", -1),
    ("age", "old"),
    ("name", ""),
    ("name", None),
    ("name", "Bob"),
]:
    try:
        setattr(p, name, value)
        print("stored", name, value)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(p.name, p.age)
for args in [("", 5), ("X", 200), (5, 5)]:
    try:
        Person(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
