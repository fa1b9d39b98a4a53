# covers: hashlib
# requires: module binascii
# requires: module hashlib

import binascii
import hashlib

for data in (
    b"",
    b"a",
    b"abc",
    b"x" * 55,
    b"x" * 56,
    b"x" * 63,
    b"x" * 64,
    b"x" * 65,
    bytes(range(256)),
    b"long" * 500,
):
    print(len(data), binascii.hexlify(hashlib.sha256(data).digest()).decode())
h = hashlib.sha256()
for i in range(50):
    h.update(bytes([i]) * i)
digest = h.digest()
print(len(digest), digest == hashlib.sha256(b"".join(bytes([i]) * i for i in range(50))).digest())
for bad in (None, 5):
    try:
        hashlib.sha256().update(bad)
        print("accepted")
    except TypeError:
        print("TypeError")
