# Conway's game of life on an endless board, with a few well-known patterns.


def parse(text):
    cells = set()
    for y, line in enumerate(text.split("\n")):
        for x, c in enumerate(line):
            if c == "#":
                cells.add((x, y))
    return cells


def neighbours(cell):
    x, y = cell
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            if dx or dy:
                yield x + dx, y + dy


def step(cells):
    counts = {}
    for cell in cells:
        for other in neighbours(cell):
            counts[other] = counts.get(other, 0) + 1
    return {c for c, n in counts.items() if n == 3 or (n == 2 and c in cells)}


def bounds(cells):
    if not cells:
        return 0, 0, 0, 0
    xs = [x for x, _ in cells]
    ys = [y for _, y in cells]
    return min(xs), min(ys), max(xs), max(ys)


def show(cells):
    left, top, right, bottom = bounds(cells)
    rows = []
    for y in range(top, bottom + 1):
        rows.append("".join("#" if (x, y) in cells else "." for x in range(left, right + 1)))
    return rows


def normal(cells):
    left, top, _, _ = bounds(cells)
    return frozenset((x - left, y - top) for x, y in cells)


PATTERNS = {
    "block": "##\n##",
    "blinker": "###",
    "toad": ".###\n###.",
    "beacon": "##..\n##..\n..##\n..##",
    "glider": ".#.\n..#\n###",
    "pentadecathlon": "##########",
    "r-pentomino": ".##\n##.\n.#.",
    "diehard": "......#.\n##......\n.#...###",
}

for name in sorted(PATTERNS):
    cells = parse(PATTERNS[name])
    seen = {}
    history = []
    for turn in range(40):
        shape = normal(cells)
        if shape in seen:
            print(name, "repeats after", turn - seen[shape], "from turn", seen[shape])
            break
        seen[shape] = turn
        history.append(len(cells))
        cells = step(cells)
    else:
        print(name, "still grows or moves")
    print("  populations", history)

glider = parse(PATTERNS["glider"])
for turn in range(5):
    print("turn", turn, "at", bounds(glider)[:2])
    for row in show(glider):
        print("  " + row)
    glider = step(glider)

cells = parse(PATTERNS["r-pentomino"])
for turn in range(24):
    cells = step(cells)
print(len(cells), bounds(cells))
for row in show(cells):
    print(row)
