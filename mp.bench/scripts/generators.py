# A pipeline of generators, one of which delegates to itself.


def numbers(n):
    for i in range(n):
        yield i


def only(source, divisor):
    for n in source:
        if n % divisor:
            yield n


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


def kernel():
    total = 0
    for n in only(only(numbers(15000), 3), 7):
        total += n
    return total, sum(tree(9))
