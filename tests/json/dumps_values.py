# covers: json
# requires: float64
# requires: bigint
# requires: module json

import json

for value in (
    None,
    True,
    False,
    0,
    -5,
    10**20,
    1.5,
    -0.25,
    1e100,
    "",
    "text",
    'quote " and \\',
    "tab\tnl\ncr\r",
    "ctrl\x01\x1f",
    [],
    [1, [2, [3]]],
    (),
    (1, "a"),
    {},
    {"k": 1},
    {"k": {"j": [None]}},
    [{"a": []}, {}],
):
    print(json.dumps(value))
print(json.dumps({1: "int"}), json.dumps({None: 0}), json.dumps({True: 1}), json.dumps({1.5: 2}))
print(
    json.dumps([1, 2, {"a": 3}], separators=(",", ":")),
    json.dumps({"a": [1, 2]}, separators=(", ", ": ")),
    json.dumps([1, 2], separators=(";", "=")),
)
