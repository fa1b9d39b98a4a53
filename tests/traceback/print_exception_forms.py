# requires: detailed-errors
# requires: traceback-lines
# cpython: absent

import sys


def fail(kind, *args):
    raise kind(*args)


class Own(ValueError):
    pass


for kind, *args in [
    (ValueError, "text"),
    (KeyError, "k"),
    (Own, 1, 2),
    (OSError, 2),
    (StopIteration,),
    (AssertionError, "a", "b"),
    (RuntimeError, None),
    (OSError, 2, "file"),
]:
    try:
        fail(kind, *args)
    except Exception as e:
        sys.print_exception(e)
