# requires: module struct
# requires: bigint
import struct

VALUES = {"b": (0, 1, -1, 127, -128), "B": (0, 255), "h": (1, -2, 32767, -32768), "H": (1, 65535), "i": (1, -2, 2**31 - 1, -(2**31)), "I": (1, 2**32 - 1), "q": (1, -1, 2**63 - 1, -(2**63)), "Q": (1, 2**64 - 1)}
for code in "bBhHiIqQ":
    for order in "<>!":
        for value in VALUES[code]:
            data = struct.pack(order + code, value)
            print(order + code, value, data, struct.unpack(order + code, data), struct.calcsize(order + code))
for f in ("<bhi", ">bhi", "<3s", "<5sB", "<2h2x3B", ">BxxH", "<4sI", "<0s", "", "<iiii"):
    n = struct.calcsize(f)
    data = bytes(range(1, n + 1))
    values = struct.unpack(f, data)
    print(f, n, values, struct.pack(f, *values) == data if "x" not in f else "")
buffer = bytearray(12)
for offset in (0, 3, 8, -4):
    struct.pack_into("<HH", buffer, offset, 0x1122 + offset, 0xAABB)
    print(offset, buffer, struct.unpack_from("<HH", buffer, offset))
for bad in (("<i", b"abc"), ("<z", b""), ("<b", b"")):
    try:
        print(struct.unpack(*bad))
    except Exception:
        print("refused", bad)
