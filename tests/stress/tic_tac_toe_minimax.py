LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
cache = {}


def winner(b):
    for i, j, k in LINES:
        if b[i] != " " and b[i] == b[j] == b[k]:
            return b[i]
    return None if " " in b else "draw"


def score(b, player):
    key = b + player
    if key not in cache:
        w = winner(b)
        if w:
            cache[key] = {"X": 1, "O": -1, "draw": 0}[w]
        else:
            other = "O" if player == "X" else "X"
            results = [score(b[:i] + player + b[i + 1 :], other) for i in range(9) if b[i] == " "]
            cache[key] = max(results) if player == "X" else min(results)
    return cache[key]


def best(b, player):
    other = "O" if player == "X" else "X"
    moves = [(score(b[:i] + player + b[i + 1 :], other), i) for i in range(9) if b[i] == " "]
    return (max if player == "X" else min)(
        moves, key=lambda m: (m[0], -m[1] if player == "X" else m[1])
    )[1]


def show(b):
    for r in range(0, 9, 3):
        print("|".join(b[r : r + 3]))


for start in ("X   O    ", "XO  X    ", "X   X   O"):
    b = start
    player = "X" if b.count("X") == b.count("O") else "O"
    while not winner(b):
        i = best(b, player)
        b = b[:i] + player + b[i + 1 :]
        player = "O" if player == "X" else "X"
    show(b)
    print(repr(start), winner(b))
print(len(cache))
