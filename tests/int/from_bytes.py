# requires: bigint
# covers: int.from_bytes int.to_bytes

for data in (
    b"",
    b"\x00",
    b"\x01",
    b"\xff",
    b"\x01\x02",
    b"\x00\x00\x01",
    b"\xff\xff\xff\xff",
    bytes(range(1, 12)),
):
    print(data, int.from_bytes(data, "little"), int.from_bytes(data, "big"))
print(int.from_bytes(bytearray(b"\x10\x00"), "big"))
print(int.from_bytes(bytes([1, 2, 3]), "big"))
