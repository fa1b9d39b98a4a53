# requires: module struct
# requires: module uctypes
# requires: option PY_STRUCT_UNSAFE_TYPECODES
# cpython: absent

import struct
import uctypes

texts = ["abc", "", "a rather long string, too long to be interned", "\u00fcber"]
for text in texts:
    packed = struct.pack("S", uctypes.addressof(text))
    print(struct.unpack("S", packed), struct.unpack("S", packed)[0] == text)
data = bytearray(b"first\0second\0")
at = uctypes.addressof(data)
print(struct.unpack("2S", struct.pack("SS", at, at + 6)))
