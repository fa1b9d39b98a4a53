# requires: option PY_SYS_EXC_INFO
import sys

print(sys.exc_info())
try:
    1 // 0
except ZeroDivisionError as e:
    kind, value, trace = sys.exc_info()
    print(kind is ZeroDivisionError, value is e)
    try:
        raise KeyError("inner")
    except KeyError as inner:
        print(sys.exc_info()[0].__name__, sys.exc_info()[1] is inner)


def helper():
    return sys.exc_info()[0]


try:
    raise ValueError("v")
except ValueError:
    print(helper().__name__)
