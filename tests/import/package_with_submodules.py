# covers: import and from, relative, star
# covers: packages
# covers: relative imports
import shapes
import shapes.circle
from shapes import square, area_of
from shapes.circle import Circle as C
from shapes.deep.inner import where, up

print(shapes.NAME, shapes.__name__, shapes.circle.__name__, square.__name__)
print(area_of(square.Square(3)), area_of(C(2)), shapes.circle.Circle is C)
print(where(), up())
print(hasattr(shapes, "deep"), shapes.deep.inner.where is where)
import shapes.deep.inner as inner

print(inner.where(), inner.__name__)
from shapes.deep import *

print(sorted(n for n in ("visible", "_hidden", "also", "unlisted") if n in globals()))
