# requires: bigint
# requires: module hashlib
# requires: module binascii
# Checksums and digests in plain Python beside those of the library.
import binascii
import hashlib


def crc_table(polynomial, width):
    top = 1 << (width - 1)
    mask = (1 << width) - 1
    table = []
    for byte in range(256):
        value = byte << (width - 8)
        for _ in range(8):
            value = (value << 1 ^ polynomial if value & top else value << 1) & mask
        table.append(value)
    return table


def reflect(value, bits):
    result = 0
    for _ in range(bits):
        result = result << 1 | value & 1
        value >>= 1
    return result


class Crc:
    def __init__(self, width, polynomial, start, reflected, final):
        self.width, self.start, self.reflected, self.final = width, start, reflected, final
        self.table = crc_table(polynomial, width)
        self.mask = (1 << width) - 1

    def __call__(self, data):
        value = self.start
        for byte in data:
            if self.reflected:
                byte = reflect(byte, 8)
            value = (value << 8 ^ self.table[(value >> (self.width - 8) ^ byte) & 255]) & self.mask
        if self.reflected:
            value = reflect(value, self.width)
        return value ^ self.final


CRCS = {
    "crc8": Crc(8, 0x07, 0, False, 0),
    "maxim": Crc(8, 0x31, 0, True, 0),
    "ccitt": Crc(16, 0x1021, 0xFFFF, False, 0),
    "xmodem": Crc(16, 0x1021, 0, False, 0),
    "modbus": Crc(16, 0x8005, 0xFFFF, True, 0),
    "crc32": Crc(32, 0x04C11DB7, 0xFFFFFFFF, True, 0xFFFFFFFF),
}


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def fnv1a(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def primes():
    n = 2
    while True:
        if all(n % d for d in range(2, int(n**0.5) + 1)):
            yield n
        n += 1


def root_bits(n, power):
    """The first 32 bits behind the point of a root, by bisection over integers."""
    low, high = 0, n << 32
    while high - low > 1:
        middle = (low + high) // 2
        if middle**power <= n << 32 * power:
            low = middle
        else:
            high = middle
    return low & 0xFFFFFFFF


FIRST = []
for p in primes():
    FIRST.append(p)
    if len(FIRST) == 64:
        break
K = [root_bits(p, 3) for p in FIRST]
START = [root_bits(p, 2) for p in FIRST[:8]]


def sha256(data):
    rotate = lambda x, n: (x >> n | x << (32 - n)) & 0xFFFFFFFF
    state = list(START)
    data = data + b"\x80" + bytes(-(len(data) + 9) % 64) + (len(data) * 8).to_bytes(8, "big")
    for at in range(0, len(data), 64):
        w = [int.from_bytes(data[i : i + 4], "big") for i in range(at, at + 64, 4)]
        for i in range(16, 64):
            a = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3
            b = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10
            w.append((w[i - 16] + a + w[i - 7] + b) & 0xFFFFFFFF)
        a, b, c, d, e, f, g, h = state
        for i in range(64):
            one = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
            t = (h + one + (e & f ^ ~e & g) + K[i] + w[i]) & 0xFFFFFFFF
            two = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
            u = two + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = (t + u) & 0xFFFFFFFF, a, b, c, (d + t) & 0xFFFFFFFF, e, f, g
        state = [(x + y) & 0xFFFFFFFF for x, y in zip(state, (a, b, c, d, e, f, g, h))]
    return b"".join(x.to_bytes(4, "big") for x in state)


SAMPLES = [b"", b"a", b"123456789", b"The quick brown fox", bytes(range(64)), b"\xff" * 56]
for data in SAMPLES:
    print(data)
    for name in sorted(CRCS):
        print("  %-8s %x" % (name, CRCS[name](data)))
    print("   adler %08x fnv %016x" % (adler32(data), fnv1a(data)))
    print("  ", CRCS["crc32"](data) == binascii.crc32(data))
for data in SAMPLES[:4]:
    digest = sha256(data)
    print(binascii.hexlify(digest).decode(), digest == hashlib.sha256(data).digest())
print([hex(k) for k in K[:8]], [hex(k) for k in START])
print(reflect(0b1011, 4), reflect(1, 8), reflect(0x80000000, 32))
