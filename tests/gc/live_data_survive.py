# requires: bigint
# requires: module gc
# heap: 128K

import gc

data = {
    "list": [[i, str(i)] for i in range(100)],
    "text": "".join(chr(97 + i % 26) for i in range(300)),
    "big": 7**200,
    "tuple": tuple(range(50)),
    "bytes": bytes(range(256)),
    "set": set(range(30)),
}


class Item:
    def __init__(self, n):
        self.n = n
        self.f = lambda: n * 2


items = [Item(i) for i in range(40)]
g = (x * x for x in range(1000))
next(g)
it = iter(data["list"])
next(it)
for turn in range(5):
    junk = [bytearray(100) for _ in range(50)]
    junk = None
    gc.collect()
    print(
        turn,
        sum(p[0] for p in data["list"]),
        len(data["text"]),
        data["big"] % 1000007,
        sum(data["tuple"]),
        sum(data["bytes"]),
        sum(data["set"]),
    )
    print(sum(i.f() for i in items), next(g), next(it))
