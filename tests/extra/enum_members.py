# requires: option MP_PY_ENUM
# requires: option MP_CLASS_HOOKS
# requires: float
# covers: enum
from enum import Enum


class Planet(Enum):
    EARTH = 6, 4
    MARS = 0, 2

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def double(self):
        return self.radius * 2


print(Planet.EARTH.mass, Planet.MARS.double, Planet((0, 2)).name, Planet.EARTH.value)


class Lenient(Enum):
    A = 1
    L = [1]

    @classmethod
    def _missing_(cls, value):
        return cls.A if value == "one" else None


print(Lenient("one"), Lenient([1]), Lenient.L.value)


class Base(Enum):
    def hello(self):
        return "hello " + self.name


class Derived(Base):
    P = "p"


print(Derived.P.hello(), Derived("p"), list(Derived))
try:

    class Late(Derived):
        Q = "q"

except TypeError:
    print("TypeError")
