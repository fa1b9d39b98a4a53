def solve(n):
    solutions = []

    def place(row, columns, left, right, board):
        if row == n:
            solutions.append(board[:])
            return
        for c in range(n):
            if c in columns or row + c in left or row - c in right:
                continue
            board.append(c)
            place(row + 1, columns | {c}, left | {row + c}, right | {row - c}, board)
            board.pop()

    place(0, set(), set(), set(), [])
    return solutions


def count_bits(n):
    full = (1 << n) - 1

    def go(columns, left, right):
        if columns == full:
            return 1
        total = 0
        free = full & ~(columns | left | right)
        while free:
            bit = free & -free
            free ^= bit
            total += go(columns | bit, (left | bit) << 1, (right | bit) >> 1)
        return total

    return go(0, 0, 0)


for n in range(1, 7):
    found = solve(n)
    print(n, len(found), count_bits(n), found[:2])
for row in solve(6)[0]:
    print("." * row + "Q" + "." * (5 - row))
print(count_bits(7), count_bits(8))
