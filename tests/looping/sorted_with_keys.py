# heap: 16K
# slow


def numbers(n, seed):
    for _ in range(n):
        seed = (seed * 75 + 74) % 65537
        yield seed


total = 0
for turn in range(1000):
    a = sorted(numbers(60, turn))
    b = sorted(a, key=lambda x: x % 100)
    total += a[0] + a[-1] + b[0] % 100 + (sorted(b) == a)
print(total)
