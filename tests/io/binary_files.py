# requires: module os
# requires: host-files

import os

NAME = "binary_files.tmp"
data = bytes(range(256)) * 3
with open(NAME, "wb") as f:
    print(f.write(data), f.write(bytearray(b"tail")))
with open(NAME, "rb") as f:
    print(
        len(f.read(10)),
        f.read(5),
        f.tell(),
        f.seek(256),
        f.read(3),
        f.seek(-4, 2),
        f.read(),
        f.read(),
    )
    print(f.seek(0), f.seek(10), f.read(1))
buffer = bytearray(100)
total = 0
with open(NAME, "rb") as f:
    while True:
        n = f.readinto(buffer)
        if not n:
            break
        total += n
print(total, buffer[:3])
with open(NAME, "r+b") as f:
    f.seek(2)
    f.write(b"XX")
    f.flush()
with open(NAME, "rb") as f:
    print(f.read(6))
with open(NAME, "ab") as f:
    f.write(b"end")
print(os.stat(NAME)[6])
with open(NAME, "w+b") as f:
    f.write(b"abc")
    f.seek(0)
    print(f.read())
os.remove(NAME)
