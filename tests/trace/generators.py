# covers: sys.settrace and frames
# requires: option PY_SYS_SETTRACE
# cpython: the tracer of CPython is told what is returned

import sys


def tell(frame, event, argument):
    print(event, frame.f_code.co_name, frame.f_lineno)
    return tell


def numbers():
    yield 1
    yield 2
    return 3


def delegating():
    got = yield from numbers()
    yield got


def over(generator):
    for x in generator:
        print(x)


g = numbers()
sys.settrace(tell)
next(g)
over(delegating())
g.close()
sys.settrace(None)
