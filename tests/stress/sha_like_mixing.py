# requires: bigint

K = [(i * 2654435761 + 0x9E3779B9) & 0xFFFFFFFF for i in range(16)]


def rotate(x, n):
    return (x << n | x >> (32 - n)) & 0xFFFFFFFF


def mix(data):
    data = data + b"\x80" + bytes(-(len(data) + 9) % 64) + len(data).to_bytes(8, "big")
    h = [0x01234567, 0x89ABCDEF, 0xFEDCBA98, 0x76543210]
    for start in range(0, len(data), 64):
        words = [int.from_bytes(data[start + i : start + i + 4], "big") for i in range(0, 64, 4)]
        a, b, c, d = h
        for r in range(32):
            f = (b & c | ~b & d) & 0xFFFFFFFF if r & 1 else b ^ c ^ d
            t = (rotate(a, 5) + f + K[r & 15] + words[(r * 7) & 15]) & 0xFFFFFFFF
            a, b, c, d = d, a, rotate(b, 30), t
        h = [(x + y) & 0xFFFFFFFF for x, y in zip(h, (a, b, c, d))]
    return "".join("%08x" % x for x in h)


for data in (
    b"",
    b"a",
    b"b",
    b"abc",
    b"abcdefghijklmnopqrstuvwxyz",
    bytes(55),
    bytes(56),
    bytes(64),
    bytes(range(256)),
    b"x" * 1000,
):
    print(len(data), mix(data))
seen = {mix(bytes([i])) for i in range(100)}
print(len(seen))


class Xorshift:
    def __init__(self, seed):
        self.x = seed

    def __iter__(self):
        return self

    def __next__(self):
        x = self.x
        x ^= x << 13 & 0xFFFFFFFF
        x ^= x >> 17
        x ^= x << 5 & 0xFFFFFFFF
        self.x = x
        return x


g = Xorshift(2463534242)
print([next(g) for _ in range(6)])
buckets = [0] * 8
for _ in range(4000):
    buckets[next(g) >> 29] += 1
print(buckets, sum(buckets))
