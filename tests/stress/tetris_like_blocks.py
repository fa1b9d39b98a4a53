PIECES = {
    "I": ["####"],
    "O": ["##", "##"],
    "L": ["#.", "#.", "##"],
    "S": [".##", "##."],
    "T": ["###", ".#."],
}


def rotate(piece):
    return ["".join(row[i] for row in reversed(piece)) for i in range(len(piece[0]))]


class Board:
    def __init__(self, w, h):
        self.w, self.h = w, h
        self.rows = [[" "] * w for _ in range(h)]
        self.cleared = 0

    def fits(self, piece, x, y):
        for dy, row in enumerate(piece):
            for dx, c in enumerate(row):
                if c == "#":
                    if not (0 <= x + dx < self.w and y + dy < self.h):
                        return False
                    if self.rows[y + dy][x + dx] != " ":
                        return False
        return True

    def drop(self, name, turns, x):
        piece = PIECES[name]
        for _ in range(turns):
            piece = rotate(piece)
        y = 0
        if not self.fits(piece, x, y):
            return False
        while self.fits(piece, x, y + 1):
            y += 1
        for dy, row in enumerate(piece):
            for dx, c in enumerate(row):
                if c == "#":
                    self.rows[y + dy][x + dx] = name
        full = [r for r in self.rows if " " not in r]
        self.cleared += len(full)
        kept = [r for r in self.rows if " " in r]
        self.rows = [[" "] * self.w for _ in full] + kept
        return True

    def show(self):
        for row in self.rows:
            print("|" + "".join(row) + "|")
        print("+" + "-" * self.w + "+", self.cleared)


b = Board(6, 8)
for move in [
    ("O", 0, 0),
    ("I", 0, 2),
    ("I", 0, 2),
    ("T", 0, 0),
    ("L", 1, 3),
    ("S", 0, 0),
    ("I", 1, 5),
    ("O", 0, 3),
    ("O", 0, 3),
]:
    print(*move, b.drop(*move))
b.show()
for name in sorted(PIECES):
    p = PIECES[name]
    for _ in range(4):
        p = rotate(p)
    print(name, p == PIECES[name], rotate(PIECES[name]))
n = 0
while b.drop("O", 0, n % 5):
    n += 1
b.show()
print(n)
