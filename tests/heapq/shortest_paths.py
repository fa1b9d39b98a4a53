# covers: heapq
# requires: module heapq

import heapq

GRAPH = {
    "A": {"B": 7, "C": 9, "F": 14},
    "B": {"A": 7, "C": 10, "D": 15},
    "C": {"A": 9, "B": 10, "D": 11, "F": 2},
    "D": {"B": 15, "C": 11, "E": 6},
    "E": {"D": 6, "F": 9},
    "F": {"A": 14, "C": 2, "E": 9},
    "G": {},
}


def dijkstra(start):
    best = {start: (0, None)}
    queue = [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if cost > best[node][0]:
            continue
        for other, step in GRAPH[node].items():
            if other not in best or cost + step < best[other][0]:
                best[other] = cost + step, node
                heapq.heappush(queue, (cost + step, other))
    return best


def path(best, node):
    parts = []
    while node:
        parts.append(node)
        node = best[node][1]
    return "".join(reversed(parts))


for start in "AE":
    best = dijkstra(start)
    for node in sorted(GRAPH):
        print(
            start,
            node,
            best[node][0] if node in best else "unreachable",
            path(best, node) if node in best else "",
        )
