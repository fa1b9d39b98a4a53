# covers: weakref
# requires: module weakref

import gc
import weakref


class A:
    pass


def told(*args, **kw):
    print("told", args, sorted(kw.items()))
    return len(args)


def clean(n):
    x = [0] * 20
    return clean(n - 1) if n else x


def dies(*args, **kw):
    weakref.finalize(A(), told, *args, **kw)


dies()
clean(10)
gc.collect()
dies(1, [2], k=3)
clean(10)
gc.collect()
a = A()
f = weakref.finalize(a, told, 4, k=5)
print(f.alive, f.peek()[0] is a, f.peek()[1:] == (told, (4,), {"k": 5}))
print(f(), f.alive, f(), f.peek(), f.detach())
g = weakref.finalize(a, told, 6)
print(g.detach()[2:], g.alive, g())
for args in ((), (a,), (1, told)):
    try:
        weakref.finalize(*args)
    except TypeError:
        print("TypeError")
