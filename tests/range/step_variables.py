# covers: range loops
start, stop = 2, 14
for step in (1, 2, 5, 12, 20):
    total = []
    for i in range(start, stop, step):
        total.append(i)
    print(step, total)
for step in (-1, -4, -20):
    total = []
    for i in range(stop, start, step):
        total.append(i)
    print(step, total)
for step in (-1, -4):
    print(step, [i for i in range(start, stop, step)])


def f():
    for i in range(3):
        yield i
    for i in range(9, 0, -4):
        yield i


print(list(f()), sum(range(101)), max(range(5, 10)), min(range(10, 5, -1)), sorted(range(3, 0, -1)))
