def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = x + dx, y + dy
                    counts[key] = counts.get(key, 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}


def parse(text):
    return {
        (x, y) for y, line in enumerate(text.split("/")) for x, c in enumerate(line) if c == "#"
    }


def show(cells):
    xs, ys = [x for x, y in cells], [y for x, y in cells]
    for y in range(min(ys), max(ys) + 1):
        print("".join("#" if (x, y) in cells else "." for x in range(min(xs), max(xs) + 1)))


for name, text, turns in [
    ("glider", ".#./..#/###", 12),
    ("blinker", "###", 3),
    ("block", "##/##", 2),
    ("r pentomino", ".##/##./.#.", 30),
    ("beacon", "##../##../..##/..##", 3),
]:
    cells = parse(text)
    sizes = []
    for _ in range(turns):
        sizes.append(len(cells))
        cells = step(cells)
    print(name, sizes, len(cells))
    show(cells)
