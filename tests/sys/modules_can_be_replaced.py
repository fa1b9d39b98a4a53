# requires: float
# requires: module math

import sys
import math


class Fake:
    value = "fake attribute"

    def f(self):
        return "method"


sys.modules["made_up"] = Fake()
import made_up
from made_up import value, f

print(made_up.value, value, f(), "made_up" in sys.modules)
try:
    from made_up import absent
except ImportError:
    print("ImportError")
made_up.more = 5
from made_up import more

print(more)
sys.modules["other"] = math
import other

print(other is math, other.sqrt(9))
del sys.modules["made_up"]
try:
    import made_up
except ImportError:
    print("gone")
