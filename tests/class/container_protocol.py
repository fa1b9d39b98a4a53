# covers: __contains__ __len__ __getitem__ __setitem__ __delitem__
class Grid:
    def __init__(self, w, h):
        self.w, self.h = w, h
        self.cells = {}

    def __getitem__(self, key):
        x, y = key
        if not (0 <= x < self.w and 0 <= y < self.h):
            raise IndexError("outside")
        return self.cells.get(key, ".")

    def __setitem__(self, key, value):
        self.cells[key] = value

    def __delitem__(self, key):
        del self.cells[key]

    def __len__(self):
        return self.w * self.h

    def __contains__(self, value):
        return value in self.cells.values()

    def __iter__(self):
        for y in range(self.h):
            yield "".join(self[x, y] for x in range(self.w))

    def __bool__(self):
        return bool(self.cells)


g = Grid(4, 3)
print(len(g), bool(g), "#" in g)
g[0, 0] = g[3, 2] = "#"
g[1, 1] = "o"
for row in g:
    print(row)
print(len(g), bool(g), "#" in g, "x" in g, g[1, 1], list(g)[2], max(g))
del g[0, 0]
print(next(iter(g)), g[3, 2])
for f in (lambda: g[9, 9], lambda: g.__delitem__((2, 2))):
    try:
        f()
    except (IndexError, KeyError) as e:
        print(type(e).__name__, e.args)
