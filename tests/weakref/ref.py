# covers: weakref
# requires: module weakref
# cpython: drops objects at once, we collect

import gc
import weakref


class A:
    def __init__(self, n):
        self.n = n


def dead(r):
    print("dead", r(), r is kept[-1])


kept = []


def lives():
    a = A(1)
    r = weakref.ref(a)
    q = weakref.ref(a, dead)
    gc.collect()
    print(r() is a, q() is a, r().n, r is q)


def dies():
    kept.append(weakref.ref(A(2), dead))


def clean(n):
    x = [0] * 20
    return clean(n - 1) if n else x


lives()
clean(10)
gc.collect()
dies()
clean(10)
gc.collect()
print(kept[-1]())
for value in (None, 1, "", (), b"", len, Ellipsis):
    try:
        weakref.ref(value)
    except TypeError:
        print("TypeError", value if value is not len else "len")
for args in ((), ([], 1, 2)):
    try:
        weakref.ref(*args)
    except TypeError:
        print("TypeError")
