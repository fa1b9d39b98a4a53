# covers: array
# requires: bigint
# requires: module array
# cpython: refuses values out of range

import array

for code, values in [
    ("b", (127, 128, -128, -129, 1000)),
    ("B", (255, 256, -1)),
    ("h", (32767, 32768)),
    ("H", (65536, -1)),
    ("i", (2**31 - 1,)),
    ("I", (2**32 - 1,)),
    ("q", (2**63 - 1, -(2**63))),
    ("Q", (2**64 - 1,)),
]:
    a = array.array(code, [0])
    for v in values:
        a[0] = v
        print(code, v, a[0])
