# covers: sys.settrace and frames
# requires: option PY_SYS_SETTRACE
# cpython: the tracer of CPython tells of more

import sys


def tell(frame, event, argument):
    print(event, frame.f_code.co_name, frame.f_lineno, argument)
    return tell


def straight():
    a = 1
    return a


def loop():
    for i in range(2):
        i + 1
    for c in "ab":
        c + c
    return [x for x in "cd"]


def condition(n):
    while n:
        n -= 1
    else:
        n = 5
    return n if n else None


def cleanup():
    try:
        return 1
    finally:
        straight()


class Point:
    x = 1

    def __init__(self):
        self.x = 2


sys.settrace(tell)
straight()
loop()
condition(2)
cleanup()
Point()
sys.settrace(None)
straight()
