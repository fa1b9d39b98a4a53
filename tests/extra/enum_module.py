# requires: option MP_PY_ENUM
# requires: option MP_CLASS_HOOKS
# covers: enum
from enum import Enum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = auto()
    CRIMSON = 1

    def hot(self):
        return self is Color.RED

    @classmethod
    def first(cls):
        return cls.RED


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], list(Color))
print(len(Color), Color, Color.CRIMSON is Color.RED, Color.RED.hot(), Color.first(), Color.BLUE.value)
print(isinstance(Color.RED, Color), Color.RED == Color(1), Color.RED == 1, Color.RED != Color.BLUE)
print(Color.RED in Color, {Color.RED: "r"}[Color(1)], list(Color.__members__), Color(Color.BLUE))
for f in lambda: Color(9), lambda: Color["X"], lambda: Color.NOPE, lambda: unique(Color):
    try:
        f()
    except (ValueError, KeyError, AttributeError) as e:
        print(type(e).__name__)
