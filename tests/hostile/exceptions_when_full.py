# heap: 64K
# cpython: absent
# covers: memory limit

kept = []


def fill(size):
    while size > 8:
        try:
            while True:
                kept.append(bytearray(size))
        except MemoryError:
            size //= 2


def raise_two():
    results = 0
    try:
        raise ValueError
    except (ValueError, MemoryError):
        results += 1
    try:
        kept[100000]
    except (IndexError, MemoryError):
        results += 1
    return results


for turn in range(3):
    fill(8192)
    try:
        results = raise_two()
    except MemoryError:
        results = 2
    kept.clear()
    print(turn, results, len(bytearray(20000)))
