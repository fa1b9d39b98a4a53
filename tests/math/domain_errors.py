# covers: math and cmath
# requires: float64
# requires: module math

import math

calls = [
    (math.sqrt, -1),
    (math.log, 0),
    (math.log, -1),
    (math.log2, 0),
    (math.log10, -5),
    (math.acos, 2),
    (math.asin, -2),
    (math.acosh, 0.5),
    (math.atanh, 1),
    (math.fmod, 1, 0),
    (math.gamma, -1),
    (math.factorial, -1),
    (math.sin, math.inf),
]
for f, *args in calls:
    try:
        print(f(*args))
    except ValueError as e:
        print("ValueError", args)
for f, *args in [(math.sqrt, "4"), (math.floor, None), (math.sin, [1]), (math.factorial, "3")]:
    try:
        print(f(*args))
    except TypeError:
        print("TypeError", args)
