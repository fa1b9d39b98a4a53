# covers: random
# requires: bigint
# requires: module random
# cpython: another generator

import random

for seed in (0, 1, 42, 2**31):
    random.seed(seed)
    print(
        seed, [random.getrandbits(8) for _ in range(6)], [random.randint(1, 100) for _ in range(5)]
    )
    print(
        [random.choice("abcdef") for _ in range(6)],
        [random.randrange(0, 100, 7) for _ in range(4)],
        random.getrandbits(32),
    )
