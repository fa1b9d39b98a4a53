# requires: float
# Drawing with characters: lines, circles, flood fill, a turtle, sprites in a bytearray, bar charts, fractals.
import math


class Canvas:
    def __init__(self, width, height, blank=" "):
        self.width, self.height = width, height
        self.cells = bytearray(blank.encode() * (width * height))

    def __setitem__(self, place, c):
        x, y = place
        if 0 <= x < self.width and 0 <= y < self.height:
            self.cells[y * self.width + x] = ord(c)

    def __getitem__(self, place):
        x, y = place
        return chr(self.cells[y * self.width + x])

    def line(self, x0, y0, x1, y1, c="#"):
        dx, dy = abs(x1 - x0), -abs(y1 - y0)
        sx, sy = 1 if x0 < x1 else -1, 1 if y0 < y1 else -1
        error = dx + dy
        while True:
            self[x0, y0] = c
            if x0 == x1 and y0 == y1:
                return
            twice = 2 * error
            if twice >= dy:
                error += dy
                x0 += sx
            if twice <= dx:
                error += dx
                y0 += sy

    def circle(self, cx, cy, r, c="o"):
        x, y, error = r, 0, 1 - r
        while x >= y:
            for a, b in ((x, y), (y, x), (-x, y), (-y, x), (x, -y), (y, -x), (-x, -y), (-y, -x)):
                self[cx + a, cy + b] = c
            y += 1
            if error < 0:
                error += 2 * y + 1
            else:
                x -= 1
                error += 2 * (y - x) + 1

    def fill(self, x, y, c):
        old, todo = self[x, y], [(x, y)]
        n = 0
        while todo:
            x, y = todo.pop()
            if 0 <= x < self.width and 0 <= y < self.height and self[x, y] == old:
                self[x, y] = c
                n += 1
                todo += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
        return n

    def blit(self, other, x, y, clear=" "):
        for j in range(other.height):
            for i in range(other.width):
                if other[i, j] != clear:
                    self[x + i, y + j] = other[i, j]

    def rows(self):
        view = memoryview(self.cells)
        for at in range(0, len(view), self.width):
            yield bytes(view[at : at + self.width]).decode().rstrip()

    def show(self, title):
        print("--", title)
        for row in self.rows():
            print(row)


c = Canvas(30, 11)
for x, y in ((29, 0), (29, 10), (15, 10), (0, 10), (29, 5), (7, 10)):
    c.line(0, 0, x, y, "*")
c.show("lines")
c = Canvas(33, 17)
for r in (1, 3, 5, 8):
    c.circle(16, 8, r, str(r))
print([c.fill(16, 8, "."), c.fill(16, 5, ":"), c.fill(0, 0, "~")])
c.show("circles")
sprite = Canvas(5, 3)
sprite.line(0, 1, 4, 1, ">")
sprite.line(2, 0, 2, 2, "|")
c = Canvas(20, 8, ".")
for x, y in ((0, 0), (7, 2), (17, 4), (-2, 6), (9, 6)):
    c.blit(sprite, x, y)
c.show("sprites")


class Turtle:
    STEPS = ((1, 0), (0, 1), (-1, 0), (0, -1))

    def __init__(self, canvas, x, y):
        self.canvas, self.x, self.y, self.heading, self.stack = canvas, x, y, 0, []

    def run(self, program):
        for c in program:
            if c == "F":
                dx, dy = self.STEPS[self.heading]
                for _ in range(2):
                    self.canvas[self.x, self.y] = "-|-|"[self.heading]
                    self.x, self.y = self.x + dx, self.y + dy
                self.canvas[self.x, self.y] = "+"
            elif c in "<>":
                self.heading = (self.heading + (1 if c == ">" else -1)) % 4
            elif c == "[":
                self.stack.append((self.x, self.y, self.heading))
            elif c == "]":
                self.x, self.y, self.heading = self.stack.pop()


def grow(axiom, rules, times):
    for _ in range(times):
        axiom = "".join(rules.get(c, c) for c in axiom)
    return axiom


for name, axiom, rules, times, start in (
    ("dragon", "FX", {"X": "X>YF>", "Y": "<FX<Y"}, 6, (22, 14)),
    ("hilbert", "A", {"A": "<BF>AFA>FB<", "B": ">AF<BFB<FA>"}, 3, (2, 16)),
    ("tree", "<F", {"F": "F[<F][>F]F"}, 2, (20, 18)),
):
    c = Canvas(44, 20)
    program = grow(axiom, rules, times)
    Turtle(c, *start).run(program)
    print(len(program), program[:60])
    c.show(name)

for n in range(16):
    print("".join("#" if i & n == 0 else " " for i in range(16)).rstrip())
values = [3, 1, 4, 1, 5, 9, 2, 6]
for level in range(9, 0, -3):
    print("%d|" % level + " ".join("##" if v >= level else "  " for v in values).rstrip())
print("-+" + "-" * (3 * len(values)))
for y in range(-9, 10, 3):
    row = ""
    for x in range(-26, 13):
        z = c0 = (x / 13, y / 9)
        n = 0
        while n < 12 and z[0] * z[0] + z[1] * z[1] < 4:
            z = (z[0] * z[0] - z[1] * z[1] + c0[0], 2 * z[0] * z[1] + c0[1])
            n += 1
        row += " .:-=+*#%@"[n * 9 // 12]
    print(row.rstrip())
for degrees in range(0, 361, 30):
    print("%3d %s*" % (degrees, " " * int(20.5 + 18 * math.sin(math.radians(degrees)))))
