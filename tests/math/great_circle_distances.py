# covers: math and cmath
# requires: float64
# requires: module math

import math

CITIES = [
    ("Oslo", 59.91, 10.75),
    ("Rome", 41.9, 12.5),
    ("Cairo", 30.04, 31.24),
    ("Lima", -12.05, -77.04),
    ("Tokyo", 35.68, 139.69),
]


def distance(a, b):
    p1, l1, p2, l2 = map(math.radians, (a[1], a[2], b[1], b[2]))
    h = math.sin((p2 - p1) / 2) ** 2 + math.cos(p1) * math.cos(p2) * math.sin((l2 - l1) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(h))


for i, a in enumerate(CITIES):
    for b in CITIES[i + 1 :]:
        print("%-6s %-6s %8.1f km" % (a[0], b[0], distance(a, b)))
