# requires: bigint
# requires: module collections
# requires: module heapq
# heap: 16K
# slow

import heapq
from collections import deque

d = deque((), 50)
total = 0
for i in range(300000):
    d.append(i)
    if i % 3 == 0:
        total += d.popleft()
print(total, len(d))
h = []
for i in range(100000):
    heapq.heappush(h, i * 7919 % 10007)
    if len(h) > 60:
        total += heapq.heappop(h)
print(total, len(h), h[0])
