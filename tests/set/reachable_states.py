def moves(state):
    a, b = state
    yield 4, b
    yield a, 9
    yield 0, b
    yield a, 0
    n = min(a, 9 - b)
    yield a - n, b + n
    n = min(b, 4 - a)
    yield a + n, b - n


seen = {(0, 0)}
frontier = {(0, 0)}
depth = 0
while frontier:
    print(depth, len(frontier), sorted(frontier))
    frontier = {m for s in frontier for m in moves(s)} - seen
    seen |= frontier
    depth += 1
print(len(seen), any(b == 6 for a, b in seen))
