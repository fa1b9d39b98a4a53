# covers: sys.settrace and frames
# requires: option PY_SYS_SETTRACE

import sys


def quiet(frame, event, argument):
    return None


def first(frame, event, argument):
    print("first", event, frame.f_code.co_name)
    return second if frame.f_code.co_name == "f" else None


def second(frame, event, argument):
    print("second", event, frame.f_lineno)
    return None


def g():
    return 1


def f():
    a = g()
    return a


sys.settrace(first)
f()
g()
sys.settrace(5)
f()
sys.settrace(quiet)
f()
sys.settrace(None)
