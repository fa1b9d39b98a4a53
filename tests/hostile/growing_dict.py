# heap: 128K
# cpython: absent

d = {}
i = 0
try:
    while True:
        d[i] = i
        i += 1
except MemoryError as e:
    d = None
    print("MemoryError", "allocating" in str(e), i > 500)
s = set()
i = 0
try:
    while True:
        s.add(i)
        i += 1
except MemoryError as e:
    s = None
    print("MemoryError", "allocating" in str(e), i > 500)
print({1: 2}, {3})
