bounds = [None, 0, 1, 3, 5, 9, -1, -4, -7]
for start in bounds:
    for stop in bounds:
        results = []
        for new in ([], ["x"], ["x", "y", "z"]):
            items = [0, 1, 2, 3, 4]
            items[start:stop] = new
            results.append(items)
        items = [0, 1, 2, 3, 4]
        del items[start:stop]
        data = bytearray(b"01234")
        data[start:stop] = b"xy"
        print(start, stop, results, items, data)
