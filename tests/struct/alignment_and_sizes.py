# covers: struct
# requires: module struct

import struct

for form in (
    "b",
    "h",
    "i",
    "q",
    "f",
    "d",
    "bh",
    "hb",
    "bi",
    "bq",
    "ib",
    "bd",
    "3s",
    "3sh",
    "3si",
    "bxh",
    "b3xi",
    "2h3b",
    "B",
    "0s",
    "",
):
    print(form, struct.calcsize(form), struct.calcsize("<" + form), struct.calcsize(">" + form))
print(struct.pack("bhi", 1, 2, 3), struct.pack("<bhi", 1, 2, 3), struct.pack(">bhi", 1, 2, 3))
print(struct.pack("@bi", 1, 2), struct.unpack("@bi", struct.pack("@bi", -1, -2)))
