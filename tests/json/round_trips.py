# covers: json
# requires: float
# requires: bigint
# requires: module json

import json


def same(value):
    return json.loads(json.dumps(value)) == value


def nested(n):
    value = "bottom"
    for i in range(n):
        value = [i, value] if i % 2 else {"k%d" % i: value}
    return value


for n in (0, 1, 5, 20):
    print(n, same(nested(n)), len(json.dumps(nested(n))))
for value in (
    [],
    [[]],
    {},
    {"a": {}},
    "x" * 500,
    list(range(200)),
    {str(i): i for i in range(50)},
    [0.5, 1e-5, 123.25],
    10**30,
    ["\"", "\\", "/", "\n\r\t", "'"],
):
    print(same(value), len(json.dumps(value)))
rows = [{"id": i, "name": "row %d" % i, "tags": ["t"] * (i % 3)} for i in range(5)]
text = json.dumps(rows)
print(json.loads(text) == rows, sum(r["id"] for r in json.loads(text)))
