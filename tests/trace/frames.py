# covers: sys.settrace and frames
# requires: option PY_SYS_SETTRACE
# cpython: the attributes of MicroPython's frames are fewer

import sys


def where(frame):
    lines = []
    while frame:
        lines.append((frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return lines


def tell(frame, event, argument):
    print(event, where(frame), frame.f_lasti)
    print(frame.f_globals is globals(), frame.f_code.co_firstlineno)


def inner(x):
    return x


def outer():
    return inner(
        max([1, 2], key=lambda n: inner(n)),
    )


def begin():
    sys.settrace(tell)
    outer()
    sys.settrace(None)


begin()
try:
    sys.settrace(lambda frame, event, argument: frame.f_nothing)
    inner(1)
except AttributeError as e:
    sys.settrace(None)
    print("AttributeError")
