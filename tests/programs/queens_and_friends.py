# Backtracking: queens, a knight's tour, subset sums, permutations, graph colours, word squares.


def queens(n):
    def place(row, columns, up, down):
        if row == n:
            yield tuple(columns)
            return
        for c in range(n):
            if c not in columns and row + c not in up and row - c not in down:
                yield from place(row + 1, columns + [c], up | {row + c}, down | {row - c})

    return place(0, [], set(), set())


for n in range(1, 7):
    solutions = list(queens(n))
    print(n, len(solutions), solutions[:2])
for row in next(queens(8)):
    print("." * row + "Q" + "." * (7 - row))


def knights_tour(size, start):
    board = [[0] * size for _ in range(size)]
    moves = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]

    def free(x, y):
        for dx, dy in moves:
            if 0 <= x + dx < size and 0 <= y + dy < size and not board[y + dy][x + dx]:
                yield x + dx, y + dy

    x, y = start
    for step in range(1, size * size + 1):
        board[y][x] = step
        options = [(len(list(free(*p))), p) for p in free(x, y)]
        if not options:
            return board if step == size * size else None
        x, y = min(options)[1]


for size, start in ((5, (0, 0)), (6, (0, 0)), (4, (0, 0))):
    board = knights_tour(size, start)
    print(size, "no tour" if board is None else "")
    for row in board or []:
        print(" ".join("%2d" % n for n in row))


def subsets(numbers, target, chosen=()):
    if target == 0:
        yield chosen
    for i, n in enumerate(numbers):
        if n <= target:
            yield from subsets(numbers[i + 1 :], target - n, chosen + (n,))


for target in (10, 17, 4, 100):
    print(target, list(subsets([9, 8, 7, 5, 3, 2, 1], target)))


def permutations(items):
    if len(items) < 2:
        yield list(items)
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield [items[i]] + rest


print(["".join(p) for p in permutations("abcd")])
print(sum(1 for _ in permutations([1, 2, 3, 4, 5])))


def colour(graph, colours):
    names = sorted(graph, key=lambda n: (-len(graph[n]), n))
    chosen = {}

    def assign(i):
        if i == len(names):
            return True
        for c in colours:
            if all(chosen.get(o) != c for o in graph[names[i]]):
                chosen[names[i]] = c
                if assign(i + 1):
                    return True
                del chosen[names[i]]
        return False

    return chosen if assign(0) else None


EDGES = "WA-NT WA-SA NT-SA NT-Q SA-Q SA-NSW SA-V Q-NSW NSW-V"
graph = {"T": set()}
for edge in EDGES.split():
    a, b = edge.split("-")
    graph.setdefault(a, set()).add(b)
    graph.setdefault(b, set()).add(a)
for colours in ("rg", "rgb", "rgby"):
    result = colour(graph, colours)
    print(colours, sorted(result.items()) if result else None)


def squares(words, size):
    def extend(rows):
        if len(rows) == size:
            yield rows
            return
        prefix = "".join(r[len(rows)] for r in rows)
        for word in words:
            if word.startswith(prefix):
                yield from extend(rows + [word])

    return extend([])


WORDS = "area ball dear lady lead yard able lear ally wall".split()
for rows in squares(sorted(WORDS), 4):
    print(rows)
