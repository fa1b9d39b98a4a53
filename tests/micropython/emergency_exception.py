# requires: detailed-errors
# requires: option ENABLE_EMERGENCY_EXCEPTION_BUF
# requires: module micropython
# requires: traceback-lines
# cpython: absent

import io
import micropython
import sys


def locked(f, *args):
    caught = None
    micropython.heap_lock()
    try:
        f(*args)
    except Exception as e:
        caught = e
    micropython.heap_unlock()
    out = io.StringIO()
    sys.print_exception(caught, out)
    print(repr(caught), out.getvalue().split("line")[1:])


def one():
    raise ValueError(1)


def without():
    raise KeyError


def two():
    raise OSError(2, "b")


def many():
    raise ValueError(*arguments)


def unknown():
    return unknown_name


def no_exception():
    raise 5


def long_message():
    one(abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_abcdefghijklmn=1)


def deeper(n):
    if n:
        deeper(n - 1)
    raise TypeError("deep")


def again(e):
    raise e


arguments = (0,) * 40
made = IndexError("made before")
for f in (one, without, two, unknown, no_exception):
    locked(f)
locked(deeper, 0)
locked(again, made)
micropython.heap_lock()
try:
    long_message()
except TypeError as e:
    text = e.args[0]
micropython.heap_unlock()
print(len(text) < 220, text[:40])
