# covers: array
# requires: module array

import array


class Grid:
    def __init__(self, w, h):
        self.w, self.h = w, h
        self.cells = array.array("B", bytes(w * h))

    def neighbours(self, x, y):
        return sum(
            self.cells[(y + dy) % self.h * self.w + (x + dx) % self.w]
            for dy in (-1, 0, 1)
            for dx in (-1, 0, 1)
            if dx or dy
        )

    def step(self):
        new = array.array("B", bytes(self.w * self.h))
        for y in range(self.h):
            for x in range(self.w):
                n = self.neighbours(x, y)
                if n == 3 or n == 2 and self.cells[y * self.w + x]:
                    new[y * self.w + x] = 1
        self.cells = new

    def show(self):
        for y in range(self.h):
            print("".join(".#"[c] for c in self.cells[y * self.w : (y + 1) * self.w]))


g = Grid(10, 6)
for x, y in ((1, 0), (2, 1), (0, 2), (1, 2), (2, 2)):
    g.cells[y * 10 + x] = 1
for turn in range(5):
    print("turn", turn, sum(g.cells))
    g.show()
    g.step()
