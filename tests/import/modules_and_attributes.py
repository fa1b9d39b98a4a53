# requires: float
# requires: module collections
# requires: module io
# requires: module math

import sys
import math as m
from math import sqrt, floor as down
import collections, io

print(m.pi > 3, sqrt(16), down(2.7), m.__name__, sys.__name__, io is sys.modules.get("io", io))
print(repr(m)[:8], type(m) is type(sys), hasattr(m, "cos"), getattr(m, "nope", "none"))
from math import *

print(ceil(1.2), cos(0.0))


def f():
    import math
    from math import trunc as t

    return math is m, t(3.9)


print(f())
for source in ("import no_such", "from math import no_such", "import math.no_such", "m.no_such"):
    try:
        exec(source, {"m": m})
    except (ImportError, AttributeError) as e:
        print(source, type(e).__name__ in ("ImportError", "ModuleNotFoundError", "AttributeError"))
print(__import__("math") is m, [n for n in ("m", "sqrt", "math") if n in globals()])
m2 = __import__("math")
print(m2.floor(5.5), __name__)
