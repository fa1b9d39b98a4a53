# requires: option MP_PY_LIBRARY
# covers: contextlib
from contextlib import *


@contextmanager
def told(x):
    print("in", x)
    try:
        yield x * 2
    except ValueError as e:
        print("caught", e)
    finally:
        print("out")


with told(1) as v:
    print(v)
with told(2):
    raise ValueError("v")
try:
    with told(3):
        raise KeyError("k")
except KeyError:
    print("KeyError")


@told(4)
def f():
    print("body")


f()
f()
with suppress(KeyError, ValueError):
    {}[1]
with nullcontext(5) as n:
    print(n)
with ExitStack() as s:
    s.enter_context(suppress(ZeroDivisionError))
    s.enter_context(told(7))
    s.callback(print, "callback", end="!\n")
    1 // 0
