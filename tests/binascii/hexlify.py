# covers: binascii
# requires: module binascii

import binascii

for data in (
    b"",
    b"\x00",
    b"abc",
    b"\xff\x10\x0a",
    bytes(range(16)),
    bytearray(b"xy"),
    memoryview(b"view"),
):
    h = binascii.hexlify(data)
    print(h, binascii.unhexlify(h) == bytes(data), binascii.hexlify(data, ":"))
print(binascii.unhexlify("4a4B"), binascii.unhexlify(b"00FF"), binascii.unhexlify(""))
for bad in ("a", "zz", "0g", b"123"):
    try:
        binascii.unhexlify(bad)
    except ValueError:
        print("ValueError", bad)
