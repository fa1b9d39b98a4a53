class Trie:
    def __init__(self):
        self.children, self.end = {}, False

    def add(self, word):
        node = self
        for c in word:
            node = node.children.setdefault(c, Trie())
        node.end = True

    def find(self, prefix):
        node = self
        for c in prefix:
            node = node.children.get(c)
            if node is None:
                return None
        return node

    def words(self, prefix=""):
        if self.end:
            yield prefix
        for c in sorted(self.children):
            yield from self.children[c].words(prefix + c)

    def __contains__(self, word):
        node = self.find(word)
        return node is not None and node.end

    def __len__(self):
        return 1 + sum(len(c) for c in self.children.values())


def edits(word):
    for i in range(len(word) + 1):
        head, tail = word[:i], word[i:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for c in "abcdefghijklmnopqrstuvwxyz":
            yield head + c + tail
            if tail:
                yield head + c + tail[1:]


WORDS = "car card care cart cat dog dot do done down cargo carbon scar star start stare tea ten tend".split()
t = Trie()
for w in WORDS:
    t.add(w)
print(len(t), list(t.words()))
for prefix in ("car", "do", "st", "x", "", "tend"):
    node = t.find(prefix)
    print(repr(prefix), prefix in t, list(node.words(prefix)) if node else None)
for wrong in ("crad", "strat", "donee", "cst", "tee", "zzz", "dot"):
    print(wrong, sorted({e for e in edits(wrong) if e in t}))
