# covers: json
# requires: module json

import json

for text in (
    "",
    " ",
    "nul",
    "tru",
    "[",
    "[1",
    "{",
    '{"a"',
    '{"a":',
    '{"a":1',
    '"open',
    "]",
    "}",
    "nope",
    "{'a': 1}",
    "[1]]",
    "1 2",
    "--1",
    "+1",
):
    try:
        print(repr(text), json.loads(text))
    except ValueError:
        print(repr(text), "ValueError")
