# covers: sys.settrace and frames
# requires: option PY_SYS_SETTRACE
# cpython: the tracer of CPython is told the exception

import sys


def tell(frame, event, argument):
    print(event, frame.f_code.co_name, frame.f_lineno, argument)
    return tell


def deep():
    raise ValueError("deep")


def caught():
    try:
        deep()
    except ValueError as e:
        return e.args


def through():
    try:
        deep()
    finally:
        pass


def no_exception():
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt:
        return 1


sys.settrace(tell)
print(caught())
try:
    through()
except ValueError:
    print("out")
no_exception()
sys.settrace(None)
