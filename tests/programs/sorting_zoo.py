# Sorting algorithms beside sorted(), with counts of comparisons; heaps, tries, binary trees and a skip list.


class Counted:
    comparisons = 0

    def __init__(self, value, tag=0):
        self.value, self.tag = value, tag

    def __lt__(self, other):
        Counted.comparisons += 1
        return self.value < other.value

    def __eq__(self, other):
        return self.value == other.value


def bubble(a):
    for end in range(len(a) - 1, 0, -1):
        for i in range(end):
            if a[i + 1] < a[i]:
                a[i], a[i + 1] = a[i + 1], a[i]


def insertion(a):
    for i in range(1, len(a)):
        item, j = a[i], i
        while j and item < a[j - 1]:
            a[j] = a[j - 1]
            j -= 1
        a[j] = item


def selection(a):
    for i in range(len(a) - 1):
        least = i
        for j in range(i + 1, len(a)):
            if a[j] < a[least]:
                least = j
        a[i], a[least] = a[least], a[i]


def shell(a):
    gap = len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            item, j = a[i], i
            while j >= gap and item < a[j - gap]:
                a[j] = a[j - gap]
                j -= gap
            a[j] = item
        gap //= 2


def merge(a):
    if len(a) > 1:
        left, right = a[: len(a) // 2], a[len(a) // 2 :]
        merge(left), merge(right)
        i = j = 0
        for k in range(len(a)):
            if j == len(right) or i < len(left) and not right[j] < left[i]:
                a[k] = left[i]
                i += 1
            else:
                a[k] = right[j]
                j += 1


def quick(a, low=0, high=None):
    high = len(a) - 1 if high is None else high
    while low < high:
        pivot, i, j = a[(low + high) // 2], low, high
        while i <= j:
            while a[i] < pivot:
                i += 1
            while pivot < a[j]:
                j -= 1
            if i <= j:
                a[i], a[j] = a[j], a[i]
                i += 1
                j -= 1
        quick(a, low, j)
        low = i


def heap(a):
    def sift(root, end):
        while 2 * root + 1 < end:
            child = 2 * root + 1
            if child + 1 < end and a[child] < a[child + 1]:
                child += 1
            if not a[root] < a[child]:
                return
            a[root], a[child] = a[child], a[root]
            root = child

    for root in range(len(a) // 2 - 1, -1, -1):
        sift(root, len(a))
    for end in range(len(a) - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sift(0, end)


def numbers(n, seed):
    for _ in range(n):
        seed = (seed * 1103 + 12345) % 65521
        yield seed % 100


INPUTS = {
    "empty": [],
    "one": [5],
    "sorted": list(range(20)),
    "reversed": list(range(20, 0, -1)),
    "equal": [7] * 15,
    "random": list(numbers(40, 1)),
    "few": [x % 4 for x in numbers(30, 9)],
}
for sort in (bubble, insertion, selection, shell, merge, quick, heap):
    for name in sorted(INPUTS):
        items = [Counted(v, i) for i, v in enumerate(INPUTS[name])]
        Counted.comparisons = 0
        sort(items)
        values = [c.value for c in items]
        stable = all(a.tag < b.tag for a, b in zip(items, items[1:]) if a.value == b.value)
        print(sort.__name__, name, Counted.comparisons, values == sorted(INPUTS[name]), stable)


class Tree:
    """A binary search tree, None when empty."""

    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    def insert(self, key):
        node = self
        while node.key != key:
            side = "left" if key < node.key else "right"
            below = getattr(node, side)
            if below is None:
                setattr(node, side, Tree(key))
                return
            node = below

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right

    def __contains__(self, key):
        node = self
        while node and node.key != key:
            node = node.left if key < node.key else node.right
        return node is not None

    def height(self):
        return 1 + max(n.height() if n else 0 for n in (self.left, self.right))

    def rows(self, depth=0):
        if self.right:
            yield from self.right.rows(depth + 1)
        yield "    " * depth + str(self.key)
        if self.left:
            yield from self.left.rows(depth + 1)


tree = Tree(50)
for n in numbers(14, 77):
    tree.insert(n)
print(list(tree), tree.height(), [n for n in range(0, 100, 9) if n in tree])
for row in tree.rows():
    print(row)


class Trie:
    def __init__(self):
        self.root = {}

    def add(self, word):
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        node[""] = True

    def words(self, prefix=""):
        node = self.root
        for c in prefix:
            if c not in node:
                return
            node = node[c]
        stack = [(prefix, node)]
        while stack:
            word, node = stack.pop()
            if "" in node:
                yield word
            for c in sorted(node, reverse=True):
                if c:
                    stack.append((word + c, node[c]))


trie = Trie()
for word in "to tea ted ten inn in i tent tend a an ant and".split():
    trie.add(word)
for prefix in ("", "t", "te", "ten", "in", "x", "ant"):
    print(repr(prefix), list(trie.words(prefix)))
