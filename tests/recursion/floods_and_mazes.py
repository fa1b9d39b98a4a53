MAZE = """
#########
#S..#...#
##.##.#.#
#...#.#.#
#.#...#E#
#########
"""
grid = [list(line) for line in MAZE.strip().split("\n")]


def find(c):
    for y, row in enumerate(grid):
        if c in row:
            return row.index(c), y


def solve(x, y, path):
    if grid[y][x] == "E":
        return path
    if grid[y][x] in "#o":
        return None
    kept, grid[y][x] = grid[y][x], "o"
    for dx, dy, name in ((1, 0, "R"), (0, 1, "D"), (-1, 0, "L"), (0, -1, "U")):
        result = solve(x + dx, y + dy, path + name)
        if result is not None:
            return result
    grid[y][x] = kept
    return None


path = solve(find("S")[0], find("S")[1], "")
print(path, len(path))
for row in grid:
    print("".join(row))


def fill(x, y, c):
    if grid[y][x] in "#" + c:
        return 0
    grid[y][x] = c
    return 1 + fill(x + 1, y, c) + fill(x - 1, y, c) + fill(x, y + 1, c) + fill(x, y - 1, c)


print(fill(1, 1, "~"))
for row in grid:
    print("".join(row))
