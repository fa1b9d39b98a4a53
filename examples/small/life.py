"""Conway's game of life on a ring of bytes, in a heap of 16 KiB."""

W, H = 20, 8
cells = bytearray(W * H)
for x, y in ((1, 0), (2, 1), (0, 2), (1, 2), (2, 2), (10, 3), (11, 3), (12, 3)):
    cells[y * W + x] = 1


def neighbours(x, y):
    n = -cells[y * W + x]
    for dy in (-1, 0, 1):
        row = (y + dy) % H * W
        for dx in (-1, 0, 1):
            n += cells[row + (x + dx) % W]
    return n


for turn in range(4):
    print("turn", turn, "alive", sum(cells))
    for y in range(H):
        print("".join("#" if c else "." for c in cells[y * W : y * W + W]))
    new = bytearray(W * H)
    for y in range(H):
        for x in range(W):
            n = neighbours(x, y)
            new[y * W + x] = n == 3 or (n == 2 and cells[y * W + x] == 1)
    cells = new
