# heap: 128K
# cpython: absent

s = "x"
try:
    while True:
        s += s
except MemoryError as e:
    n = len(s)
    s = None
    print("MemoryError", "allocating" in str(e), n >= 16384)
b = b"y"
try:
    while True:
        b = b + b
except MemoryError as e:
    n = len(b)
    b = None
    print("MemoryError", "allocating" in str(e), n >= 16384)
a = bytearray(1)
try:
    while True:
        a.extend(a)
except MemoryError as e:
    n = len(a)
    a = None
    print("MemoryError", "allocating" in str(e), n >= 16384)
print("end")
