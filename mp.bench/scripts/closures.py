# Functions made of functions: cells, defaults, keyword arguments, map and filter.


def counter(step=1):
    n = 0

    def count(times=1, *, back=0):
        nonlocal n
        n += step * times - back
        return n

    return count


def kernel():
    counters = [counter(i) for i in range(1, 8)]
    total = 0
    for i in range(2500):
        c = counters[i % 7]
        total += c() + c(2) + c(back=1)
    squares = map(lambda x: x * x, filter(lambda x: x % 3, range(3000)))
    return total, sum(squares)
