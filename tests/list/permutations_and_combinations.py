def permutations(items):
    if not items:
        return [[]]
    return [
        [x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1 :])
    ]


def combinations(items, n):
    if n == 0:
        return [[]]
    return [
        [items[i]] + rest for i in range(len(items)) for rest in combinations(items[i + 1 :], n - 1)
    ]


for p in permutations([1, 2, 3]):
    print(p)
print(len(permutations("abcd")), len(permutations("abcde")))
for n in range(6):
    print(n, combinations("abcde", n)[:4], len(combinations("abcde", n)))
