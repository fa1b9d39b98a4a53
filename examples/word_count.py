"""Count the words of a text and draw the commonest as bars."""

TEXT = """
Whoever cuts the wood warms himself twice: once when he cuts it, and once when he burns it.
Whoever writes the program reads it more than twice: once when he writes it, once when it
fails, and once more for each one who comes after him. So write it to be read.
"""


def words(text):
    """The words of a text in lower case, without their punctuation."""
    for piece in text.lower().split():
        word = piece.strip(".,:;!?\"'")
        if word:
            yield word


counts = {}
for word in words(TEXT):
    counts[word] = counts.get(word, 0) + 1

ranking = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
print("{} words, {} different".format(sum(counts.values()), len(counts)))
for word, count in ranking[:10]:
    print("{:>8} {:2} {}".format(word, count, "#" * count))

by_length = {}
for word in counts:
    by_length.setdefault(len(word), []).append(word)
for length in sorted(by_length):
    print("{} letters: {}".format(length, " ".join(sorted(by_length[length]))))
