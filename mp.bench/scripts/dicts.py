# Counting and inverting: dicts with int, str and tuple keys.


def kernel():
    counts = {}
    for i in range(12000):
        key = i * 7919 % 251
        counts[key] = counts.get(key, 0) + 1
    by_count = {}
    for key, n in counts.items():
        by_count.setdefault(n, []).append(key)
    pairs = {}
    for i in range(3000):
        pairs[i & 31, i % 29] = i
    names = {str(k): v for k, v in counts.items()}
    return len(by_count), len(pairs), sum(names[str(k)] for k in counts)
