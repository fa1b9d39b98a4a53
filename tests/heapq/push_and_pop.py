# covers: heapq
# requires: module heapq

import heapq

h = []
for x in (5, 1, 8, 3, 9, 2, 7, 3):
    heapq.heappush(h, x)
    print(h[0], len(h), sorted(h))
print([heapq.heappop(h) for _ in range(len(h))])
try:
    heapq.heappop(h)
except IndexError:
    print("IndexError")
h = [(i * 37) % 101 for i in range(60)]
expected = sorted(h)
heapq.heapify(h)
print(
    all(h[i] <= h[2 * i + 1] for i in range(29)), [heapq.heappop(h) for _ in range(60)] == expected
)
h = []
for item in [(3, "c"), (1, "z"), (1, "a"), (2, "b")]:
    heapq.heappush(h, item)
print([heapq.heappop(h) for _ in range(4)])
for bad in ((5,), "text", None):
    try:
        heapq.heappush(bad, 1)
    except TypeError:
        print("TypeError")
