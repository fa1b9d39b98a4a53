# requires: float
# Words of a text: frequencies, an index, n-grams, a Markov chain with a fixed generator, similarity, anagrams.

TEXT = """
The fox and the crow met by the river. "Good morning," said the fox, "what a fine voice you have!"
The crow, who held a piece of cheese, said nothing. The fox smiled and said that a fine voice
needs a fine listener; the river ran on, and the cheese fell. The fox ate the cheese by the river.
"""


def words(text):
    word = ""
    for c in text.lower() + " ":
        if c.isalpha():
            word += c
        elif word:
            yield word
            word = ""


def counter(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def ranked(counts):
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


everything = list(words(TEXT))
counts = counter(everything)
print(len(everything), len(counts))
for word, n in ranked(counts):
    print("%-10s %2d %5.1f%% %s" % (word, n, 100 * n / len(everything), "*" * n))
index = {}
for number, line in enumerate(TEXT.strip().split("\n"), 1):
    for word in words(line):
        index.setdefault(word, [])
        if number not in index[word]:
            index[word].append(number)
for word in sorted(index):
    print(word + "." * (12 - len(word)), ", ".join(str(n) for n in index[word]))
for n in (2, 3):
    grams = counter(zip(*[everything[i:] for i in range(n)]))
    print(n, ranked(grams)[:5], len(grams))
letters = counter(c for w in everything for c in w)
for c, n in ranked(letters):
    print(c, n, end="; ")
print()
lengths = counter(map(len, everything))
for length in sorted(lengths):
    print(length, lengths[length], sorted(w for w in counts if len(w) == length))


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 75 + 74) % 65537
        return self.state % n


chain = {}
for a, b in zip(everything, everything[1:]):
    chain.setdefault(a, []).append(b)
for seed in range(1, 8):
    random, word, out = Random(seed), "the", ["the"]
    while len(out) < 12 and word in chain:
        word = chain[word][random.below(len(chain[word]))]
        out.append(word)
    print(seed, " ".join(out))


def soundex(word):
    codes = {c: str(i) for i, group in enumerate(("bfpv", "cgjkqsxz", "dt", "l", "mn", "r"), 1) for c in group}
    out, last = word[0].upper(), codes.get(word[0])
    for c in word[1:]:
        code = codes.get(c)
        if code and code != last:
            out += code
        if c not in "hw":
            last = code
    return (out + "000")[:4]


groups = {}
for word in "robert rupert rubin ashcraft tymczak pfister honeyman smith smyth schmidt".split() + sorted(counts):
    groups.setdefault(soundex(word), []).append(word)
for code in sorted(groups):
    print(code, groups[code])
anagrams = {}
for word in "listen silent enlist google gogole evil vile live veil abc cab tab bat".split():
    anagrams.setdefault("".join(sorted(word)), set()).add(word)
print(sorted(sorted(g) for g in anagrams.values() if len(g) > 1))


def similarity(a, b):
    x, y = set(zip(a, a[1:])), set(zip(b, b[1:]))
    return 2 * len(x & y) / (len(x) + len(y)) if x or y else 0.0


names = "night nacht natch light lightning".split()
for a in names:
    print("%-10s" % a, " ".join("%.2f" % similarity(a, b) for b in names))
for word in ("apple", "string", "the", "yellow", "quick", "school", "hour"):
    for i, c in enumerate(word):
        if c in "aeiou":
            print(word, word[i:] + word[:i] + "ay" if i else word + "way")
            break
