# covers: json
# requires: module json
# cpython: refuses these

import json

for text in (
    "[1 2]",
    "[1,,2]",
    '{1:2}',
    '{"a" 1}',
    '{"a":1 "b":2}',
    "[,]",
    "[:]",
    "{1:2,}",
    "[1,]",
    "-",
    "1-2",
    '"\t"',
    '"\\q"',
    "01",
    "1.2.3",
    "1e",
    "truefalse",
):
    try:
        print(repr(text), json.loads(text))
    except (ValueError, KeyError, TypeError) as e:
        print(repr(text), type(e).__name__, e)
