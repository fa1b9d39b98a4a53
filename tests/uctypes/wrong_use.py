# requires: module uctypes
# cpython: absent

import uctypes


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


data = bytearray(8)
at = uctypes.addressof(data)
for arguments in ((), (at,), (data, {}), ("1", {}), (at, {}, "x"), (at, {}, 0, 1)):
    attempt(lambda: uctypes.struct(*arguments))
for descriptor in ([], {"x": []}, {"x": ()}, {"x": (0,)}, {"x": "1"}, 5):
    s = uctypes.struct(at, descriptor) if descriptor != {"x": ()} and descriptor != {"x": (0,)} else None
    if s:
        attempt(lambda: s.x)
        attempt(lambda: s[0])
s = uctypes.struct(at, {"x": uctypes.UINT8, "y": (uctypes.ARRAY, uctypes.UINT8 | 2)})
attempt(lambda: s.z)
attempt(lambda: setattr(s, "x", "1"))
attempt(lambda: setattr(s, "x", 1.5))
attempt(lambda: setattr(s, "y", b"12"))
attempt(lambda: hash(s))
attempt(lambda: len(s))
attempt(lambda: s + s)
attempt(lambda: s())
attempt(lambda: uctypes.addressof(5))
attempt(lambda: uctypes.addressof([]))
for descriptor in ({}, [], (uctypes.ARRAY, 1), (uctypes.PTR, uctypes.UINT8), 5):
    print(uctypes.struct(0x1234, descriptor), uctypes.struct(0, descriptor))
print(type(s), uctypes.struct)
