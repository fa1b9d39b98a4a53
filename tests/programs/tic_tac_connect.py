# Connect four on bit boards: legal moves, wins, a negamax search with a table, and a played game.

WIDTH, HEIGHT = 5, 4
COLUMN = HEIGHT + 1
BOTTOM = [1 << c * COLUMN for c in range(WIDTH)]
FULL = sum(((1 << HEIGHT) - 1) << c * COLUMN for c in range(WIDTH))
ORDER = sorted(range(WIDTH), key=lambda c: (abs(c - WIDTH // 2), c))


def wins(board):
    for shift in (1, COLUMN, COLUMN - 1, COLUMN + 1):
        pairs = board & board >> shift
        if pairs & pairs >> shift:
            return True
    return False


def moves(mine, theirs):
    taken = mine | theirs
    for c in ORDER:
        spot = (taken + BOTTOM[c]) & FULL & ((1 << HEIGHT) - 1) << c * COLUMN
        if spot:
            yield c, spot


def negamax(mine, theirs, depth, alpha, beta, seen):
    if depth == 0 or mine | theirs == FULL:
        return 0
    key = (mine, theirs, depth)
    if key in seen:
        return seen[key]
    best = -100
    for _, spot in moves(mine, theirs):
        if wins(mine | spot):
            best = depth
            break
        score = -negamax(theirs, mine | spot, depth - 1, -beta, -alpha, seen)
        best = max(best, score)
        alpha = max(alpha, score)
        if alpha >= beta:
            break
    seen[key] = best
    return best


def show(x, o):
    for row in range(HEIGHT - 1, -1, -1):
        line = ""
        for c in range(WIDTH):
            spot = 1 << c * COLUMN + row
            line += "X" if x & spot else "O" if o & spot else "."
        print(line)


x = o = 0
turn = 0
while True:
    mine, theirs = (x, o) if turn % 2 == 0 else (o, x)
    seen = {}
    scored = []
    for c, spot in moves(mine, theirs):
        if wins(mine | spot):
            scored.append((50, c, spot))
        else:
            scored.append((-negamax(theirs, mine | spot, 3, -100, 100, seen), c, spot))
    if not scored:
        print("draw")
        break
    score, c, spot = max(scored, key=lambda s: (s[0], -abs(s[1] - WIDTH // 2), s[1]))
    mine |= spot
    x, o = (mine, theirs) if turn % 2 == 0 else (theirs, mine)
    print("XO"[turn % 2], "plays", c, "score", score, [s[:2] for s in scored], len(seen))
    show(x, o)
    if wins(mine):
        print("XO"[turn % 2], "wins")
        break
    turn += 1
