# covers: random
# requires: module random

import random

random.seed(42)
a = (
    [random.randint(1, 6) for _ in range(50)]
    + [random.random() for _ in range(5)]
    + [random.getrandbits(16) for _ in range(5)]
)
random.seed(42)
b = (
    [random.randint(1, 6) for _ in range(50)]
    + [random.random() for _ in range(5)]
    + [random.getrandbits(16) for _ in range(5)]
)
random.seed(43)
c = [random.randint(1, 6) for _ in range(50)]
print(a == b, a[:50] == c, len(set(a[:50])) == 6)
print(
    all(1 <= x <= 6 for x in a[:50]),
    all(0 <= x < 1 for x in a[50:55]),
    all(0 <= x < 65536 for x in a[55:]),
)
