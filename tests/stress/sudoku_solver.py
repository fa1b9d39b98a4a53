PUZZLE = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
PEERS = {}
for cell in range(81):
    r, c = divmod(cell, 9)
    same = set()
    for i in range(9):
        same |= {r * 9 + i, i * 9 + c, (r // 3 * 3 + i // 3) * 9 + c // 3 * 3 + i % 3}
    same.discard(cell)
    PEERS[cell] = sorted(same)
tries = 0


def solve(cells):
    global tries
    tries += 1
    target, options = None, None
    for i in range(81):
        if cells[i] == ".":
            used = {cells[p] for p in PEERS[i]}
            free = [d for d in "123456789" if d not in used]
            if options is None or len(free) < len(options):
                target, options = i, free
                if len(free) < 2:
                    break
    if target is None:
        return True
    for d in options:
        cells[target] = d
        if solve(cells):
            return True
    cells[target] = "."
    return False


cells = list(PUZZLE)
print(solve(cells), tries)
for r in range(9):
    row = cells[r * 9 : r * 9 + 9]
    print(" ".join(row[:3]), "|", " ".join(row[3:6]), "|", " ".join(row[6:]))
    if r in (2, 5):
        print("------+-------+------")
print(all(sorted(cells[r * 9 : r * 9 + 9]) == list("123456789") for r in range(9)))
