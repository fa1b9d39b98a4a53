class Tree:
    def __init__(self, value, *children):
        self.value = value
        self.children = children

    def __iter__(self):
        return TreeIterator(self)


class TreeIterator:
    def __init__(self, root):
        self.pending = [root]

    def __iter__(self):
        return self

    def __next__(self):
        if not self.pending:
            raise StopIteration
        node = self.pending.pop()
        self.pending.extend(reversed(node.children))
        return node.value


t = Tree("a", Tree("b", Tree("c")), Tree("d"), Tree("e", Tree("f"), Tree("g")))
print(list(t), list(t), "".join(t))
for x in t:
    for y in t:
        if x < y < "d":
            print(x, y)
i, j = iter(t), iter(t)
print(next(i), next(i), next(j), list(i), list(j))
