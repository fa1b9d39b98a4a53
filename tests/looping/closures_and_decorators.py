# requires: bigint
# heap: 16K
# slow


def make(n):
    total = n

    def add(x):
        nonlocal total
        total += x
        return total

    return add


results = 0
for i in range(50000):
    f = make(i)
    f(1)
    results += f(2)
print(results)
f = make(0)
for i in range(300000):
    f(i)
print(f(0))
