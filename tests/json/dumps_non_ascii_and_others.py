# covers: json
# requires: float
# requires: complex
# requires: module json
# cpython: escapes non-ASCII text and refuses other objects

import json


class A:
    def __repr__(self):
        return "A!"


for value in (
    "é→𝄞",
    b"bytes",
    bytearray(b"x"),
    A(),
    {
        1,
    },
    range(3),
    1j,
    float("inf"),
    float("nan"),
    ...,
    len,
    {(1, 2): 3},
    {b"k": 1},
):
    try:
        text = json.dumps(value)
        print(text if "0x" not in text else text.split()[0])
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
