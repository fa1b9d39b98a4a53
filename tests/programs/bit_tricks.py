# requires: bigint
# Bits: Gray codes, Hamming codes, bit boards, a Bloom filter, base conversions, shift registers, BCD.


def bits(n, width):
    return "".join(str(n >> i & 1) for i in range(width - 1, -1, -1))


def gray(n):
    return n ^ n >> 1


def ungray(n):
    mask = n
    while mask:
        mask >>= 1
        n ^= mask
    return n


for n in range(16):
    print(n, bits(n, 4), bits(gray(n), 4), ungray(gray(n)), bin(gray(n) ^ gray(n + 1)).count("1"))


def hamming(nibble):
    d = [nibble >> i & 1 for i in range(4)]
    p = [d[0] ^ d[1] ^ d[3], d[0] ^ d[2] ^ d[3], d[1] ^ d[2] ^ d[3]]
    word = [p[0], p[1], d[0], p[2], d[1], d[2], d[3]]
    return sum(b << i for i, b in enumerate(word))


def correct(word):
    syndrome = 0
    for i in range(7):
        if word >> i & 1:
            syndrome ^= i + 1
    if syndrome:
        word ^= 1 << (syndrome - 1)
    return sum((word >> p & 1) << i for i, p in enumerate((2, 4, 5, 6))), syndrome


for nibble in range(16):
    word = hamming(nibble)
    print(nibble, bits(word, 7), [correct(word ^ 1 << i) for i in range(7)] == [(nibble, i + 1) for i in range(7)], correct(word))


def register(taps, state, steps):
    """A linear feedback shift register of eight bits."""
    for _ in range(steps):
        yield state
        bit = 0
        for tap in taps:
            bit ^= state >> tap & 1
        state = (state << 1 | bit) & 255


print(list(register((7, 5, 4, 3), 1, 24)), len(set(register((7, 5, 4, 3), 1, 300))))


class Bloom:
    def __init__(self, size, hashes):
        self.size, self.hashes, self.bits = size, hashes, 0

    def places(self, word):
        for seed in range(self.hashes):
            h = 2166136261 + seed * 16777619
            for c in word:
                h = (h ^ ord(c)) * 16777619 & 0xFFFFFFFF
            yield h % self.size

    def add(self, word):
        for place in self.places(word):
            self.bits |= 1 << place

    def __contains__(self, word):
        return all(self.bits >> place & 1 for place in self.places(word))


bloom = Bloom(97, 3)
inside = "apple pear plum cherry grape".split()
for word in inside:
    bloom.add(word)
print(all(w in bloom for w in inside), [w for w in "car bus train plane ship bike tram".split() if w in bloom], hex(bloom.bits))

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def to_base(n, base):
    if n < 0:
        return "-" + to_base(-n, base)
    out = ""
    while True:
        n, digit = divmod(n, base)
        out = DIGITS[digit] + out
        if not n:
            return out


for n in (0, 1, 255, -1000, 123456789, 2**64 - 1, 10**20):
    row = [to_base(n, b) for b in (2, 3, 7, 12, 16, 36)]
    print(n, row, all(int(t, b) == n for t, b in zip(row, (2, 3, 7, 12, 16, 36))))


def bcd(n):
    return int(str(n), 16)


def bcd_add(a, b):
    carry = shift = result = 0
    while a >> shift or b >> shift or carry:
        digit = (a >> shift & 15) + (b >> shift & 15) + carry
        carry = digit > 9
        result |= (digit - 10 * carry) << shift
        shift += 4
    return result


for a, b in ((1, 2), (9, 1), (99, 1), (1234, 8766), (500, 999999)):
    print(a, b, hex(bcd_add(bcd(a), bcd(b))), a + b)


def knight_moves(square):
    board = 1 << square
    not_a, not_ab = 0xFEFEFEFEFEFEFEFE, 0xFCFCFCFCFCFCFCFC
    not_h, not_gh = 0x7F7F7F7F7F7F7F7F, 0x3F3F3F3F3F3F3F3F
    moves = board << 17 & not_a | board << 15 & not_h | board << 10 & not_ab | board << 6 & not_gh
    moves |= board >> 17 & not_h | board >> 15 & not_a | board >> 10 & not_gh | board >> 6 & not_ab
    return moves & 0xFFFFFFFFFFFFFFFF


for square in (0, 7, 27, 36, 63):
    moves = knight_moves(square)
    print(square, hex(moves), bin(moves).count("1"))
    for row in range(7, -1, -1):
        print("  " + "".join(reversed(bits(moves >> row * 8 & 255, 8))).replace("0", "."))
print(sum(bin(knight_moves(s)).count("1") for s in range(64)))
for n in (0, 1, 12, 40, 255, 2**31, -1, -8):
    print(n, n & -n, n & (n - 1), bin(n & 0xFFFF).count("1"), (n & 0xFF) ^ 0xFF, n >> 2, (n << 3) & 0xFFF, ~n & 15)
