# requires: detailed-errors
# requires: traceback-lines
# cpython: absent

import sys


def fail():
    raise ValueError("kept")


kept = None
try:
    fail()
except ValueError as e:
    kept = e
print("later")
sys.print_exception(kept)
try:
    raise kept
except ValueError as e:
    sys.print_exception(e)
sys.print_exception(ValueError("never raised"))
sys.print_exception(KeyError("a b"))
sys.print_exception(Exception())
sys.print_exception(OSError(17))
