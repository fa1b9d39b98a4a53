# covers: random
# requires: module random

import random

random.seed(1)
draws = [random.randrange(10) for _ in range(500)]
print(min(draws), max(draws), len(set(draws)))
draws = [random.randrange(5, 20, 5) for _ in range(200)]
print(sorted(set(draws)))
draws = [random.randint(-2, 2) for _ in range(200)]
print(sorted(set(draws)))
print(
    sorted(set(random.choice("abc") for _ in range(100))),
    sorted(set(random.choice([1, 2]) for _ in range(50))),
    random.choice((7,)),
)
draws = [random.uniform(-1, 1) for _ in range(200)]
print(all(-1 <= x <= 1 for x in draws), min(draws) < 0 < max(draws))
for n in (0, 1, 8, 31, 32):
    v = [random.getrandbits(n) for _ in range(100)]
    print(n, all(0 <= x < 2**n for x in v), len(set(v)) > min(n * 8, 50))
for f in (
    lambda: random.choice([]),
    lambda: random.randrange(0),
    lambda: random.randrange(5, 5),
    lambda: random.randint(2, 1),
):
    try:
        f()
        print("drawn")
    except (IndexError, ValueError) as e:
        print("refused")
