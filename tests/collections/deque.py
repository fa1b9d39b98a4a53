# covers: collections
# requires: module collections

from collections import deque

d = deque((), 10)
for x in (1, 2, 3):
    d.append(x)
d.appendleft(0)
print(len(d), list(d), d.popleft(), d.pop(), list(d), bool(d), d[0], d[-1])
d[0] = "set"
d.extend([7, 8])
print(list(d), 7 in list(d), len(d))
limited = deque((), 3)
for x in range(6):
    limited.append(x)
    print(list(limited))
limited.appendleft("left")
print(list(limited))
print(list(deque([1, 2, 3, 4], 2)), list(deque((5,), 5)), list(deque("ab", 9)))
for f in (deque((), 2).pop, deque((), 2).popleft, lambda: deque((1,), 2)[1]):
    try:
        f()
    except IndexError:
        print("IndexError")
q = deque([0], 50)
seen = []
while q:
    n = q.popleft()
    seen.append(n)
    for m in (2 * n + 1, 2 * n + 2):
        if m < 15:
            q.append(m)
print(seen)
