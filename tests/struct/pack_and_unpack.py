# covers: struct
# requires: float64
# requires: bigint
# requires: module struct

import struct

for form, values in [
    ("<b", (-5,)),
    ("<B", (200,)),
    ("<h", (-300,)),
    ("<H", (60000,)),
    (">i", (-70000,)),
    (">I", (2**31,)),
    ("<q", (-(2**40),)),
    (">Q", (2**63,)),
    ("<f", (1.5,)),
    (">d", (-0.1,)),
    ("<bhiq", (1, 2, 3, 4)),
    (">3s2x1s", (b"abc", b"z")),
    ("<4B", (1, 2, 3, 4)),
    ("!HH", (1, 2)),
    ("<5s", (b"ab",)),
    ("<2s", (b"long",)),
]:
    data = struct.pack(form, *values)
    print(form, data, struct.calcsize(form), struct.unpack(form, data))
