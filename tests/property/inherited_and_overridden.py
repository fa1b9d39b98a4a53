class Base:
    @property
    def kind(self):
        return "base"

    @property
    def described(self):
        return "a " + self.kind


class Plain(Base):
    pass


class Changed(Base):
    @property
    def kind(self):
        return "changed"


class AsAttribute(Base):
    kind = "attribute"


for k in (Base, Plain, Changed, AsAttribute):
    print(k.__name__, k().kind, k().described)


class Caching:
    calls = 0

    @property
    def value(self):
        if not hasattr(self, "_value"):
            Caching.calls += 1
            self._value = 42
        return self._value


c = Caching()
print(c.value, c.value, Caching.calls)


class Raises:
    @property
    def bad(self):
        raise KeyError("inside")


try:
    Raises().bad
except KeyError as e:
    print("KeyError", e.args)
print(hasattr(c, "value"), sorted(c.__dict__))
