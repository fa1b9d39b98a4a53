# heap: 64K
# cpython: absent

kept = []


def fill(size):
    while size > 8:
        try:
            while True:
                kept.append(bytearray(size))
        except MemoryError:
            size //= 2


for turn in range(3):
    fill(8192)
    results = 0
    try:
        raise ValueError
    except ValueError:
        results += 1
    try:
        [][1]
    except IndexError:
        results += 1
    except MemoryError:
        results += 1
    kept.clear()
    print(turn, results, len(bytearray(20000)))
