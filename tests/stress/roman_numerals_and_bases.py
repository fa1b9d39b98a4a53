# requires: bigint

PAIRS = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
]
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def to_roman(n):
    out = ""
    for value, letters in PAIRS:
        while n >= value:
            out += letters
            n -= value
    return out


def from_roman(text):
    values = {letters: value for value, letters in PAIRS}
    total = 0
    while text:
        size = 2 if text[:2] in values else 1
        total += values[text[:size]]
        text = text[size:]
    return total


def to_base(n, base):
    if n < 0:
        return "-" + to_base(-n, base)
    out = ""
    while True:
        n, d = divmod(n, base)
        out = DIGITS[d] + out
        if not n:
            return out


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10 - 2] + ("-" + ONES[n % 10] if n % 10 else "")
    if n < 1000:
        return ONES[n // 100] + " hundred" + (" and " + words(n % 100) if n % 100 else "")
    return words(n // 1000) + " thousand" + (" " + words(n % 1000) if n % 1000 else "")


for n in (1, 4, 9, 14, 40, 90, 399, 444, 1066, 1999, 2024, 3999):
    print(n, to_roman(n), from_roman(to_roman(n)) == n, to_base(n, 2), to_base(n, 36), words(n))
print(
    all(from_roman(to_roman(n)) == n for n in range(1, 2000)),
    all(int(to_base(n, b), b) == n for b in range(2, 37) for n in (0, 1, 35, 36, 12345, -99)),
)
print(
    max(range(1, 2000), key=lambda n: len(to_roman(n))),
    max(range(200), key=lambda n: len(words(n))),
)
