# covers: binascii
# requires: bigint
# requires: module binascii

import binascii

for data in (
    b"",
    b"a",
    b"abc",
    b"123456789",
    bytes(256),
    bytes(range(256)),
    b"The quick brown fox jumps over the lazy dog",
):
    print(len(data), binascii.crc32(data), hex(binascii.crc32(data)))
crc = 0
for part in (b"1234", b"56", b"789"):
    crc = binascii.crc32(part, crc)
    print(part, crc)
print(
    crc == binascii.crc32(b"123456789"),
    binascii.crc32(bytearray(b"x")),
    binascii.crc32(memoryview(b"xyz")[1:]),
)
