# requires: detailed-errors
# requires: traceback-lines
# heap: 64K
# exit: 1
# cpython: absent


def grow(n):
    return bytearray(n)


print(len(grow(1000)))
print(len(grow(10000000)))
