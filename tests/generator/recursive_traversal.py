def walk(node, depth=0):
    if isinstance(node, (list, tuple)):
        for child in node:
            yield from walk(child, depth + 1)
    else:
        yield depth, node


for item in walk([1, [2, (3, [4])], [], "x", [[["deep"]]]]):
    print(item)


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


for n in range(5):
    print(n, len(list(hanoi(n))), " ".join(hanoi(n)))


def subsets(items):
    if not items:
        yield []
        return
    for rest in subsets(items[1:]):
        yield rest
        yield [items[0]] + rest


print(sorted(subsets("abc")))
