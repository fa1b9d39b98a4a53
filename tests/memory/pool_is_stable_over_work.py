# requires: bigint
# requires: module gc
# heap: 128K
# cpython: absent

import gc


def work(n):
    data = {i: str(i) for i in range(n)}
    text = ",".join(data[i] for i in range(n))
    parts = text.split(",")
    big = 1
    for i in range(1, n):
        big *= i
    return len(parts), len(text), big % 1000003


print(work(100))
gc.collect()
first = gc.mem_alloc()
for turn in range(30):
    work(100)
gc.collect()
grown = gc.mem_alloc() - first
print(grown < 1000, gc.mem_free() > 50000)
for n in (1, 10, 150):
    print(n, work(n))
