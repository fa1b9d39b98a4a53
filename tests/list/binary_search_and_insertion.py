def bisect(a, x):
    low, high = 0, len(a)
    while low < high:
        middle = (low + high) // 2
        if x < a[middle]:
            high = middle
        else:
            low = middle + 1
    return low


a = []
for x in (5, 1, 9, 3, 7, 5, 0, 10, 5):
    a.insert(bisect(a, x), x)
    print(a)
print([bisect(a, x) for x in range(-1, 12)])
