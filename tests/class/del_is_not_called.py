# requires: module gc
# cpython: calls it
# covers: __del__ is not called

import gc


class A:
    def __del__(self):
        print("deleted")


a = A()
a = None
A()
gc.collect()
for _ in range(3):
    b = A()
    del b
gc.collect()
c = A()
c.__del__()
print("end")
