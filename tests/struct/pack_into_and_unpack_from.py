# covers: struct
# requires: bigint
# requires: module struct

import struct

buffer = bytearray(12)
struct.pack_into("<HB", buffer, 0, 0x1234, 5)
print(buffer)
struct.pack_into(">I", buffer, 4, 0xDEADBEEF)
print(buffer)
struct.pack_into("<h", buffer, -2, -2)
print(buffer)
print(
    struct.unpack_from("<H", buffer),
    struct.unpack_from(">I", buffer, 4),
    struct.unpack_from("<h", buffer, -2),
    struct.unpack_from("<HB", buffer, 0),
)
view = memoryview(buffer)
print(struct.unpack_from("B", view[4:], 0), struct.unpack("<2H", view[:4]))
for action in (
    lambda: struct.pack_into("<I", buffer, 10, 1),
    lambda: struct.unpack_from("<Q", buffer, 8),
    lambda: struct.unpack("<I", b"abc"),
    lambda: struct.pack_into("B", b"readonly", 0, 1),
    lambda: struct.pack("?Z", 1),
    lambda: struct.unpack_from("<I", buffer, 100),
):
    try:
        print(action())
    except (ValueError, TypeError, struct.error if hasattr(struct, "error") else ValueError):
        print("refused")
