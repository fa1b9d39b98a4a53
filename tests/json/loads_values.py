# covers: json
# requires: float
# requires: bigint
# requires: module json

import json

for text in (
    "null",
    "true",
    "false",
    "0",
    "-5",
    "12345678901234567890",
    "1.5",
    "-1e3",
    "2E-2",
    '""',
    '"text"',
    r'"\"\\\/\b\f\n\r\t"',
    r'"\u0041\u00e9\u2192"',
    "[]",
    "[1,2]",
    "[ 1 , [ 2 ] ]",
    "{}",
    '{"a":1}',
    ' { "a" : [ null , { } ] } ',
    '"é→"',
    "[true,false,null]",
    "\n[\n1,\n2\n]\n",
    '{"a": {"b": {"c": [1.5]}}}',
):
    value = json.loads(text)
    print(repr(value), type(value).__name__)
print(json.loads(b'{"bytes": [1]}'), json.loads(bytearray(b"[2]")))
