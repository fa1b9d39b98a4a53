"""Dig a maze, then find the way through it by flooding, without recursion."""

W, H = 15, 9
grid = [bytearray(b"#" * W) for _ in range(H)]
seed = 3


def choose(n):
    global seed
    seed = seed * 75 % 65537
    return seed % n


def dig():
    x = y = 1
    trail = [(x, y)]
    grid[y][x] = 32
    while trail:
        x, y = trail[-1]
        ways = []
        for dx, dy in ((2, 0), (-2, 0), (0, 2), (0, -2)):
            if 0 < x + dx < W and 0 < y + dy < H and grid[y + dy][x + dx] == 35:
                ways.append((dx, dy))
        if ways:
            dx, dy = ways[choose(len(ways))]
            grid[y + dy // 2][x + dx // 2] = 32
            grid[y + dy][x + dx] = 32
            trail.append((x + dx, y + dy))
        else:
            trail.pop()


def flood(goal):
    """Spread from the start; each place remembers, in one byte, where the flood came from."""
    moves = (1, -1, W, -W)
    came = bytearray(W * H)
    front = [W + 1]
    for place in front:
        for way in range(4):
            target = place + moves[way]
            if grid[target // W][target % W] == 32 and not came[target] and target != W + 1:
                came[target] = way + 1
                front.append(target)
    steps = 1
    while goal != W + 1:
        grid[goal // W][goal % W] = 46
        goal -= moves[came[goal] - 1]
        steps += 1
    grid[1][1] = 46
    return steps


dig()
steps = flood((H - 2) * W + W - 2)
for row in grid:
    print(row.decode())
print(steps, "steps")
