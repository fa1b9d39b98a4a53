TEXT = """The sea was calm and the wind was low.
A boat came slowly along the shore; its sails were brown,
and its crew was singing. "Look!" said the child. "The boat, the boat!"
Nobody answered. The child ran down to the sea, and waved,
and waved again -- until the boat was gone."""


def words(text):
    word = ""
    for c in text.lower() + " ":
        if c.isalpha():
            word += c
        elif word:
            yield word
            word = ""


def wrap(text, width):
    line = ""
    for word in text.split():
        if len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = line + " " + word if line else word
    yield line


def justify(line, width):
    parts = line.split()
    if len(parts) == 1:
        return line
    gaps = width - sum(len(p) for p in parts)
    each, extra = divmod(gaps, len(parts) - 1)
    return "".join(p + " " * (each + (i < extra)) for i, p in enumerate(parts[:-1])) + parts[-1]


counts = {}
for w in words(TEXT):
    counts[w] = counts.get(w, 0) + 1
for w, n in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:10]:
    print("%-8s %s %d" % (w, "#" * n, n))
for line in wrap(TEXT, 32):
    print("|" + justify(line, 32).center(32) + "|")
longest = max(words(TEXT), key=lambda w: (len(w), w))
print(longest, len(list(words(TEXT))), len(counts), sum(map(len, words(TEXT))))
index = {}
for i, line in enumerate(TEXT.split("\n"), 1):
    for w in set(words(line)):
        index.setdefault(w, []).append(i)
for w in sorted(index):
    if len(index[w]) > 1:
        print(w, index[w])
print(
    "".join(sorted(set(TEXT.lower()))).strip(),
    " ".join(w[::1][0].upper() + w[1:] for w in TEXT.split()[:6]),
)
