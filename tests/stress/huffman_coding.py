# requires: module heapq

import heapq


def build(text):
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    heap = [(n, c, c) for c, n in counts.items()]
    heapq.heapify(heap)
    while len(heap) > 1:
        n1, k1, a = heapq.heappop(heap)
        n2, k2, b = heapq.heappop(heap)
        heapq.heappush(heap, (n1 + n2, min(k1, k2) + k1 + k2, (a, b)))
    return heap[0][2]


def codes(tree, prefix=""):
    if isinstance(tree, str):
        yield tree, prefix or "0"
    else:
        for child in codes(tree[0], prefix + "0"):
            yield child
        yield from codes(tree[1], prefix + "1")


def decode(bits, tree):
    out, node = [], tree
    for b in bits:
        node = node if isinstance(node, str) else node[int(b)]
        if isinstance(node, str):
            out.append(node)
            node = tree
    return "".join(out)


for text in ("abracadabra", "mississippi", "aaaa", "the quick brown fox", "ab"):
    tree = build(text)
    table = dict(codes(tree))
    bits = "".join(table[c] for c in text)
    print(repr(text), len(text) * 8, len(bits), decode(bits, tree) == text)
    for c in sorted(table, key=lambda c: (len(table[c]), c))[:6]:
        print("  %r %s" % (c, table[c]))
