# requires: float
# requires: module math
# covers: sys.path and the order of search

import sys

sys.path.append("extra/path")
import found_there

print(found_there.VALUE, found_there.__name__)
sys.path.insert(0, "extra/first")
import both_places

print(both_places.VALUE)
sys.path.remove("extra/path")
del sys.path[0]
try:
    import only_second
except ImportError:
    print("ImportError")
sys.path.append("extra/path")
import only_second

print(only_second.VALUE, both_places.VALUE)
sys.path.clear()
try:
    import shapes
except ImportError:
    print("ImportError without path")
import math

print(math.sqrt(4))
