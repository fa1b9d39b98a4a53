# requires: option PY_GC_COLLECT_RETVAL
# requires: module gc
# cpython: absent

import gc

gc.disable()
start = gc.mem_alloc()
for i in range(100):
    x = bytearray(500)
used = gc.mem_alloc() - start
print(used > 40000, gc.isenabled())
gc.collect()
print(gc.mem_alloc() - start < 5000, gc.isenabled())
gc.enable()
print(gc.isenabled())
print(gc.collect() >= 0)
for name in ("collect", "disable", "enable", "isenabled", "mem_alloc", "mem_free", "threshold"):
    print(name, callable(getattr(gc, name)))
