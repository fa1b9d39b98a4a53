EDGES = [
    ("a", "b", 4),
    ("a", "c", 2),
    ("b", "c", 1),
    ("b", "d", 5),
    ("c", "d", 8),
    ("c", "e", 10),
    ("d", "e", 2),
    ("d", "f", 6),
    ("e", "f", 3),
    ("g", "h", 1),
]
graph = {}
for a, b, w in EDGES:
    graph.setdefault(a, {})[b] = w
    graph.setdefault(b, {})[a] = w


def breadth_first(start):
    distance, queue = {start: 0}, [start]
    for node in queue:
        for other in sorted(graph[node]):
            if other not in distance:
                distance[other] = distance[node] + 1
                queue.append(other)
    return queue, distance


def depth_first(node, seen=None):
    seen = seen if seen is not None else []
    seen.append(node)
    for other in sorted(graph[node]):
        if other not in seen:
            depth_first(other, seen)
    return seen


def spanning_tree():
    parent = {n: n for n in graph}

    def root(n):
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    chosen = []
    for a, b, w in sorted(EDGES, key=lambda e: (e[2], e[0], e[1])):
        if root(a) != root(b):
            parent[root(a)] = root(b)
            chosen.append((a, b, w))
    return chosen, len({root(n) for n in graph})


def floyd():
    nodes = sorted(graph)
    d = {(a, b): 0 if a == b else graph[a].get(b, 999) for a in nodes for b in nodes}
    for k in nodes:
        for a in nodes:
            for b in nodes:
                d[a, b] = min(d[a, b], d[a, k] + d[k, b])
    return nodes, d


def order(tasks):
    done, result = set(), []

    def visit(t, path):
        if t in path:
            raise ValueError("cycle " + "".join(sorted(path)))
        if t not in done:
            for need in tasks.get(t, ""):
                visit(need, path | {t})
            done.add(t)
            result.append(t)

    for t in sorted(tasks):
        visit(t, frozenset())
    return "".join(result)


print(*breadth_first("a")[0], sorted(breadth_first("a")[1].items()))
print(*depth_first("a"), *depth_first("g"))
print(spanning_tree())
nodes, d = floyd()
print("  " + " ".join("%3s" % n for n in nodes))
for a in nodes:
    print(a, " ".join("%3s" % ("-" if d[a, b] == 999 else d[a, b]) for b in nodes))
print(order({"d": "bc", "b": "a", "c": "ab", "e": "d"}))
try:
    order({"a": "b", "b": "c", "c": "a"})
except ValueError as e:
    print("ValueError", e)
