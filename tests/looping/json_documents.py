# requires: module json
# heap: 16K
# slow

import json

total = 0
for i in range(5000):
    text = json.dumps({"id": i, "tags": [i, "t%d" % i, None, True], "deep": {"x": [[i]]}})
    back = json.loads(text)
    total += back["id"] + back["tags"][0] + len(back["tags"][1]) + back["deep"]["x"][0][0]
print(total)
