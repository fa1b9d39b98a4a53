def knapsack(items, capacity):
    table = [[0] * (capacity + 1) for _ in range(len(items) + 1)]
    for i, (_, weight, value) in enumerate(items, 1):
        for c in range(capacity + 1):
            table[i][c] = table[i - 1][c]
            if weight <= c:
                table[i][c] = max(table[i][c], table[i - 1][c - weight] + value)
    chosen, c = [], capacity
    for i in range(len(items), 0, -1):
        if table[i][c] != table[i - 1][c]:
            chosen.append(items[i - 1][0])
            c -= items[i - 1][1]
    return table[-1][-1], chosen[::-1]


def common(a, b):
    table = {}
    for i in range(len(a) + 1):
        for j in range(len(b) + 1):
            if i == 0 or j == 0:
                table[i, j] = ""
            elif a[i - 1] == b[j - 1]:
                table[i, j] = table[i - 1, j - 1] + a[i - 1]
            else:
                table[i, j] = max(table[i - 1, j], table[i, j - 1], key=len)
    return table[len(a), len(b)]


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row = row, [i]
        for j, y in enumerate(b, 1):
            row.append(min(previous[j] + 1, row[-1] + 1, previous[j - 1] + (x != y)))
    return row[-1]


def increasing(a):
    best = []
    for i, x in enumerate(a):
        before = [best[j] for j in range(i) if a[j] < x]
        best.append((max(before, key=len) if before else []) + [x])
    return max(best, key=len) if best else []


ITEMS = [("lamp", 5, 10), ("book", 4, 40), ("bowl", 6, 30), ("coin", 3, 50), ("rug", 9, 65)]
for capacity in (0, 3, 7, 10, 14, 27):
    print(capacity, knapsack(ITEMS, capacity))
for a, b in [
    ("kitten", "sitting"),
    ("flaw", "lawn"),
    ("", "abc"),
    ("same", "same"),
    ("intention", "execution"),
]:
    print(a, b, distance(a, b), len(common(a, b)))
for a in ([3, 1, 4, 1, 5, 9, 2, 6], [], [5, 4, 3], list(range(5)), [10, 9, 2, 5, 3, 7, 101, 18]):
    print(len(increasing(a)), a)
