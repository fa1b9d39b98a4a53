# requires: bigint


def bubble(a):
    for n in range(len(a) - 1, 0, -1):
        for i in range(n):
            if a[i] > a[i + 1]:
                a[i], a[i + 1] = a[i + 1], a[i]
    return a


def insertion(a):
    for i in range(1, len(a)):
        x, j = a[i], i
        while j and a[j - 1] > x:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x
    return a


def selection(a):
    for i in range(len(a)):
        m = min(
            range(i, len(a)), key=a.__getitem__ if hasattr(a, "__getitem__") else lambda k: a[k]
        )
        a[i], a[m] = a[m], a[i]
    return a


def merge(a):
    if len(a) < 2:
        return a
    left, right = merge(a[: len(a) // 2]), merge(a[len(a) // 2 :])
    out = []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def quick(a):
    if not a:
        return []
    p = a[0]
    return quick([x for x in a[1:] if x < p]) + [p] + quick([x for x in a[1:] if x >= p])


def shell(a):
    gap = len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            x, j = a[i], i
            while j >= gap and a[j - gap] > x:
                a[j] = a[j - gap]
                j -= gap
            a[j] = x
        gap //= 2
    return a


def heap(a):
    def sift(start, end):
        root = start
        while 2 * root + 1 < end:
            child = 2 * root + 1
            if child + 1 < end and a[child] < a[child + 1]:
                child += 1
            if a[root] >= a[child]:
                return
            a[root], a[child] = a[child], a[root]
            root = child

    for i in range(len(a) // 2 - 1, -1, -1):
        sift(i, len(a))
    for end in range(len(a) - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sift(0, end)
    return a


def counting(a):
    counts = [0] * (max(a) + 1) if a else []
    for x in a:
        counts[x] += 1
    return [x for x, n in enumerate(counts) for _ in range(n)]


def noise(n, seed=7):
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        yield (seed >> 16) % 100


for f in (bubble, insertion, selection, merge, quick, shell, heap, counting):
    for n in (0, 1, 2, 10, 60):
        data = list(noise(n))
        result = f(data[:])
        print(f.__name__, n, result == sorted(data), result[:6])
