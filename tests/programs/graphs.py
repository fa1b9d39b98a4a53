# Graphs: breadth and depth first, shortest ways, spanning trees, topological order, components, a maze, flow.
import heapq

EDGES = "a-b:4 a-c:2 b-c:1 b-d:5 c-d:8 c-e:10 d-e:2 d-f:6 e-f:3 g-h:1 h-i:2 g-i:9"


class Graph:
    def __init__(self, directed=False):
        self.directed, self.next = directed, {}

    def add(self, a, b, weight=1):
        self.next.setdefault(a, {})[b] = weight
        self.next.setdefault(b, {})
        if not self.directed:
            self.next[b][a] = weight

    @classmethod
    def read(cls, text, directed=False):
        graph = cls(directed)
        for edge in text.split():
            ends, _, weight = edge.partition(":")
            a, b = ends.split("-")
            graph.add(a, b, int(weight or 1))
        return graph

    def __iter__(self):
        return iter(sorted(self.next))

    def neighbours(self, node):
        return sorted(self.next[node])

    def breadth_first(self, start):
        seen, queue = {start: 0}, [start]
        for node in queue:
            for other in self.neighbours(node):
                if other not in seen:
                    seen[other] = seen[node] + 1
                    queue.append(other)
        return [(n, seen[n]) for n in queue]

    def depth_first(self, node, seen=None):
        seen = set() if seen is None else seen
        seen.add(node)
        yield node
        for other in self.neighbours(node):
            if other not in seen:
                yield from self.depth_first(other, seen)

    def shortest(self, start):
        best, before, heap = {start: 0}, {}, [(0, start)]
        while heap:
            cost, node = heapq.heappop(heap)
            if cost > best[node]:
                continue
            for other in self.neighbours(node):
                total = cost + self.next[node][other]
                if other not in best or total < best[other]:
                    best[other], before[other] = total, node
                    heapq.heappush(heap, (total, other))
        return best, before

    def components(self):
        seen = set()
        for node in self:
            if node not in seen:
                group = sorted(self.depth_first(node))
                seen |= set(group)
                yield group

    def spanning_tree(self):
        parent = {n: n for n in self}

        def find(n):
            while parent[n] != n:
                parent[n] = parent[parent[n]]
                n = parent[n]
            return n

        edges = sorted((w, a, b) for a in self for b, w in self.next[a].items() if a < b)
        for weight, a, b in edges:
            if find(a) != find(b):
                parent[find(a)] = find(b)
                yield a, b, weight

    def topological(self):
        state, order = {}, []

        def visit(node, path):
            if state.get(node) == "done":
                return
            if state.get(node) == "open":
                raise ValueError("cycle " + " ".join(path + (node,)))
            state[node] = "open"
            for other in self.neighbours(node):
                visit(other, path + (node,))
            state[node] = "done"
            order.insert(0, node)

        for node in self:
            visit(node, ())
        return order


def path(before, end):
    nodes = [end]
    while nodes[-1] in before:
        nodes.append(before[nodes[-1]])
    return nodes[::-1]


g = Graph.read(EDGES)
for node in g:
    print(node, g.neighbours(node), "bfs", g.breadth_first(node), "dfs", "".join(g.depth_first(node)))
for start in "afg":
    best, before = g.shortest(start)
    for end in sorted(best):
        print(start, end, best[end], "-".join(path(before, end)))
print(list(g.components()))
print(list(g.spanning_tree()), sum(w for _, _, w in g.spanning_tree()))
for text in ("shirt-tie tie-jacket pants-shoes pants-belt belt-jacket socks-shoes", "a-b b-c c-a", "x-y"):
    try:
        print(Graph.read(text, True).topological())
    except ValueError as error:
        print("ValueError", error)

MAZE = """
#########
#S  #   #
# # # # #
# #   # #
# ##### #
#     #E#
#########
""".strip().split("\n")
spots = {MAZE[y][x]: (x, y) for y in range(len(MAZE)) for x in range(len(MAZE[0])) if MAZE[y][x] in "SE"}
maze = Graph()
for y, row in enumerate(MAZE):
    for x, c in enumerate(row):
        for nx, ny in ((x + 1, y), (x, y + 1)):
            if c != "#" and nx < len(row) and ny < len(MAZE) and MAZE[ny][nx] != "#":
                maze.add((x, y), (nx, ny))
best, before = maze.shortest(spots["S"])
way = path(before, spots["E"])
print(best[spots["E"]], way)
for y, row in enumerate(MAZE):
    print("".join("." if (x, y) in way[1:-1] else c for x, c in enumerate(row)))


def flow(capacity, source, sink):
    total = 0
    while True:
        before, queue = {source: None}, [source]
        for node in queue:
            for other in sorted(capacity.get(node, {})):
                if other not in before and capacity[node][other] > 0:
                    before[other] = node
                    queue.append(other)
        if sink not in before:
            return total
        node, amount = sink, 1 << 20
        while before[node] is not None:
            amount = min(amount, capacity[before[node]][node])
            node = before[node]
        node = sink
        while before[node] is not None:
            a = before[node]
            capacity[a][node] -= amount
            back = capacity.setdefault(node, {})
            back[a] = back.get(a, 0) + amount
            node = a
        total += amount


pipes = {"s": {"a": 10, "c": 10}, "a": {"b": 4, "c": 2, "d": 8}, "b": {"t": 10}, "c": {"d": 9}, "d": {"b": 6, "t": 10}}
print(flow(pipes, "s", "t"))
