# covers: struct
# requires: module struct
# cpython: checks count and range

import struct

print(struct.pack("<bb", 1), struct.pack("<b", 1, 2), struct.pack("<bbb"))
print(
    struct.pack("<B", 300),
    struct.pack("<b", 200),
    struct.pack("<H", -1),
    struct.unpack("<b", b"\xff"),
)
try:
    print(struct.unpack("<b", b"ab"))
except ValueError as e:
    print("ValueError", e)
for form in ("< b", "c", "?", "p", "n", "Z", "5"):
    try:
        print(form, struct.calcsize(form))
    except (ValueError, TypeError) as e:
        print(form, type(e).__name__, e)
