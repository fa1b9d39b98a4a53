# requires: bigint


def generate(n, seed=12345):
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        yield seed >> 8


for n in (10, 100, 1000, 3000):
    data = list(generate(n))
    ordered = sorted(data)
    print(
        n,
        ordered[0],
        ordered[-1],
        sum(data) == sum(ordered),
        all(ordered[i] <= ordered[i + 1] for i in range(n - 1)),
    )
    print(
        sorted(data, key=lambda x: -x) == ordered[::-1],
        sorted(ordered) == ordered,
        sorted(ordered, reverse=True) == ordered[::-1],
    )
