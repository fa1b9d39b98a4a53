# cpython: absent
import sys

path = list(sys.path)
sys.path[:] = ["extending"]
import json, usys, ujson
import sys as again

sys.path[:] = path
print(json.extra, json.loads("[1]"), hasattr(ujson, "extra"), json is ujson)
print(json.dumps is ujson.dumps, usys is sys, again is sys)
import json as same, ujson as other

print(same is json, other is ujson)
