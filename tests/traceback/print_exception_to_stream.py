# requires: detailed-errors
# requires: module io
# requires: traceback-lines
# cpython: absent

import io
import sys


def f():
    return g()


def g():
    return 1 // 0


try:
    f()
except ZeroDivisionError as e:
    stream = io.StringIO()
    sys.print_exception(e, stream)
    text = stream.getvalue()
print(text, end="")
print(len(text.split("\n")), text.count("File"))
try:
    exec("x = 1\ny = z")
except NameError as e:
    sys.print_exception(e, sys.stdout)
try:
    eval("(lambda: undefined_name)()")
except NameError as e:
    sys.print_exception(e)
