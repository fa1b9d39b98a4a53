# requires: option MP_PY_LIBRARY
# covers: bisect
import bisect

b = [1, 3, 3, 5]
for x in 0, 3, 4, 9:
    print(bisect.bisect(b, x), bisect.bisect_left(b, x), bisect.bisect_right(b, x, 1, 2))
bisect.insort(b, 4)
bisect.insort_left(b, 3)
print(b, bisect.bisect_left([-1, -3, -5], 4, key=lambda v: -v))
try:
    bisect.bisect(b, 1, -1)
except ValueError as e:
    print(e)
