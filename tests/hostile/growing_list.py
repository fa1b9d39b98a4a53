# heap: 128K
# cpython: absent

items = []
try:
    while True:
        items.append(items)
except MemoryError as e:
    n = len(items)
    items = None
    print("MemoryError", "allocating" in str(e), n > 1000)
items = []
try:
    while True:
        items.extend(range(100))
except MemoryError as e:
    n = len(items)
    items = None
    print("MemoryError", "allocating" in str(e), n > 1000)
print(sum([1, 2, 3]))
