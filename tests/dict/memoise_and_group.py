cache = {}


def ways(n, coins):
    if n == 0:
        return 1
    if n < 0 or not coins:
        return 0
    key = n, len(coins)
    if key not in cache:
        cache[key] = ways(n - coins[0], coins) + ways(n, coins[1:])
    return cache[key]


for n in (1, 5, 10, 25, 50, 100, 200):
    print(n, ways(n, (50, 25, 10, 5, 1)))
print(len(cache) > 100)
groups = {}
for n in range(30):
    groups.setdefault((n % 2, n % 3), []).append(n)
for key in sorted(groups):
    print(key, groups[key])
