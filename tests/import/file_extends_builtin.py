# cpython: absent
# covers: extensible builtin modules
import sys

path = list(sys.path)
sys.path[:] = ["extending"]
import json, usys, ujson, heapq
import sys as again

sys.path[:] = path
print(json.extra, json.loads("[1]"), hasattr(ujson, "extra"), json is ujson)
print(json.dumps is ujson.dumps, usys is sys, again is sys)
import json as same, ujson as other

print(same is json, other is ujson)
print(heapq.extra, heapq.heappop([1, 2]), heapq.__file__)
sys.path = []
import heapq as builtin

print(hasattr(builtin, "extra"))
sys.path = path
for wrong in (5, None, "ab", [1]):
    sys.path = wrong
    try:
        import not_there
    except Exception as e:
        print(type(e).__name__)
sys.path = path
