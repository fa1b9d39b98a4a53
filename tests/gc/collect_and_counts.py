# requires: option PY_GC_COLLECT_RETVAL
# requires: module gc
# cpython: absent
# covers: collector

import gc

gc.collect()
print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled())
total = gc.mem_free() + gc.mem_alloc()
before = gc.mem_alloc()
data = bytearray(10000)
after = gc.mem_alloc()
print(10000 <= after - before <= 11000)
print(gc.mem_free() + gc.mem_alloc() == total)
print(gc.mem_free() > 0, isinstance(gc.mem_free(), int), isinstance(gc.collect(), int))
data = None
gc.collect()
print(gc.mem_alloc() < after - 9000)
