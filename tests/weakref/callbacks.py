# covers: weakref
# requires: module weakref

import gc
import weakref


class A:
    pass


log = []


def raises():
    log.append("raises")
    raise ValueError("in a callback")


def allocates():
    log.append([i for i in range(50)][-1])
    weakref.finalize(A(), log.append, "inner")


def clean(n):
    x = [0] * 20
    return clean(n - 1) if n else x


def drop(f):
    weakref.finalize(A(), f)


for f in (raises, allocates, raises):
    drop(f)
    for i in range(2):
        clean(10)
        gc.collect()
print(log)
