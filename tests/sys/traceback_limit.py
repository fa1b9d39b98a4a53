# requires: option PY_SYS_TRACEBACKLIMIT
# requires: traceback-lines
# cpython: shows source lines

import io
import sys


def down(n):
    if n:
        down(n - 1)
    raise ValueError(n)


def lines():
    try:
        down(5)
    except ValueError as e:
        out = io.StringIO()
        sys.print_exception(e, out)
        return [l.rsplit(" ", 3)[1] for l in out.getvalue().split("\n") if "File" in l]


print(sys.tracebacklimit, lines())
for limit in (1000, 7, 6, 3, 1, 0, -1):
    sys.tracebacklimit = limit
    print(sys.tracebacklimit, lines())
sys.tracebacklimit = "all"
print(lines())
del sys.tracebacklimit
print(hasattr(sys, "tracebacklimit"), lines())
