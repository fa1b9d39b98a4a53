# Filling and justifying paragraphs, tables of contents, roman numerals, ciphers, and spelling.

TEXT = """The little program reads its words one by one and fills each line until no more fit.

  Lines that are too long for a word of extraordinaryunbrokenlength have to break somewhere,
and blank lines end a paragraph.
"""


def paragraphs(text):
    words = []
    for line in text.split("\n"):
        if line.strip():
            words += line.split()
        elif words:
            yield words
            words = []
    if words:
        yield words


def fill(words, width):
    line = []
    length = 0
    for word in words:
        while len(word) > width:
            if line:
                yield line
                line, length = [], 0
            yield [word[: width - 1] + "-"]
            word = word[width - 1 :]
        if line and length + len(line) + len(word) > width:
            yield line
            line, length = [], 0
        line.append(word)
        length += len(word)
    if line:
        yield line


def justify(line, width, last):
    if last or len(line) == 1:
        return " ".join(line)
    gaps = len(line) - 1
    space, extra = divmod(width - sum(len(w) for w in line), gaps)
    out = line[0]
    for i, word in enumerate(line[1:]):
        out += " " * (space + (i < extra)) + word
    return out


for width in (12, 20, 33, 60):
    print("=" * width)
    for words in paragraphs(TEXT):
        lines = list(fill(words, width))
        for i, line in enumerate(lines):
            print("|" + "{:<{}}".format(justify(line, width, i == len(lines) - 1), width) + "|")


def roman(n):
    out = ""
    for value, sign in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        out += sign * (n // value)
        n %= value
    return out


def arabic(text):
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for c, after in zip(text, text[1:] + "I"):
        total += values[c] if values[c] >= values[after] else -values[c]
    return total


for n in (1, 3, 4, 9, 14, 40, 49, 90, 99, 400, 444, 1066, 1999, 2026, 3999):
    print(n, roman(n), arabic(roman(n)))
print(all(arabic(roman(n)) == n for n in range(1, 400)))

CONTENTS = [("Introduction", 1), ("Getting started", 7), ("Objects", 23), ("A rather long chapter title", 104)]
for title, page in CONTENTS:
    print("{}{}{:>4}".format(title, "." * (36 - len(title)), page))

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "? ? twenty thirty forty fifty sixty seventy eighty ninety".split()


def spell(n):
    if n < 0:
        return "minus " + spell(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")
    for size, name in ((1000000, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            rest = n % size
            text = spell(n // size) + " " + name
            return text + (" and " if 0 < rest < 100 else " " if rest else "") + (spell(rest) if rest else "")


for n in (0, 7, 13, 20, 42, 100, 101, 110, 999, 1000, 1001, 12345, 100000, 1000000, 7654321, -8):
    print(n, spell(n))


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, c in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, d in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (c != d))
    return row[-1]


WORDS = "kitten sitting saturday sunday flaw lawn intention execution".split()
for a in WORDS:
    print("%-10s" % a, " ".join("%2d" % edit_distance(a, b) for b in WORDS))


def vigenere(text, key, sign):
    out, i = "", 0
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            c = chr((ord(c) - base + sign * (ord(key[i % len(key)]) - 97)) % 26 + base)
            i += 1
        out += c
    return out


for key in ("a", "lemon", "key"):
    coded = vigenere("Attack at Dawn, or else!", key, 1)
    print(key, coded, vigenere(coded, key, -1))
