# covers: json
# requires: module io
# requires: module json

import io
import json

s = io.StringIO()
json.dump({"name": "stream", "n": [1, 2, 3]}, s)
print(s.getvalue())
s.seek(0)
print(json.load(s) == {"name": "stream", "n": [1, 2, 3]})
out = io.StringIO()
for record in ([1], {"k": None}, "text"):
    json.dump(record, out)
    out.write("\n")
print(out.getvalue(), end="")
for line in out.getvalue().split("\n"):
    if line:
        print(json.loads(line))
json.dump([1, {"a": 2}], out, separators=(",", ":"))
print(out.getvalue().split("\n")[-1])
print(json.load(io.StringIO(" [1, 2] ")), json.load(io.BytesIO(b'{"b": "\xc3\xa9"}')))
for bad in ("", "[1,", "{"):
    try:
        json.load(io.StringIO(bad))
    except ValueError:
        print("ValueError")
