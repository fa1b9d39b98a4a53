# via-mpy: no
# cpython: gives absolute paths, and a list as __path__
# covers: __name__ __qualname__ __module__ __file__ __path__
# covers: module attributes

import sys

sys.path[0] = ""
import shapes.circle

print(shapes.__path__, shapes.__file__, shapes.circle.__file__)
print(hasattr(shapes.circle, "__path__"), __file__, __name__)
import lazy

print(lazy)
print(shapes, shapes.circle)
