# requires: bigint
# requires: module micropython
# cpython: absent
# covers: heap lock

import micropython


def numbers():
    total = 0
    i = 0
    while i < 10:
        total += i * 2
        i += 1
    return total


def over_list():
    total = 0
    for x in items:
        total += x
    return total


def over_range():
    total = 0
    for x in range(5):
        total += x
    return total


def lookups():
    return table["a"] + items[1] + len(text)


def stores():
    items[0] = 5
    table["a"] = 6
    holder.value = items[0]
    return holder.value


def new_list():
    return [1, 2, 3]


def new_bytes():
    return bytearray(100)


def new_integer():
    return two**70


def new_text():
    return text + "b"


def new_dict():
    return {}


class Holder:
    value = 0

    def __init__(self):
        self.value = 1


def locked(f):
    micropython.heap_lock()
    try:
        result = f()
    except MemoryError:
        result = MemoryError
    micropython.heap_unlock()
    return result


def depths():
    micropython.heap_lock()
    micropython.heap_lock()
    after_one = micropython.heap_unlock()
    return after_one, micropython.heap_unlock()


items = [1, 2, 3]
table = {"a": 1}
text = "abc"
two = 2
holder = Holder()
for f in (numbers, over_list, over_range, lookups, stores):
    print(locked(f))
for f in (new_list, new_bytes, new_integer, new_text, new_dict):
    print(locked(f))
print(items, table, holder.value, len(bytearray(100)))
print(depths())
