# requires: detailed-errors
# requires: module micropython
# requires: traceback-lines
# cpython: absent
# covers: optimisation level

import micropython

print(micropython.opt_level())
for level in (1, 2, 3, 0):
    micropython.opt_level(level)
    print(micropython.opt_level(), end=" ")
    exec(
        "print(__debug__, end=' ')\ntry:\n    assert 0, 'checked'\n    print('not checked')\nexcept AssertionError as e:\n    print(e)"
    )
micropython.opt_level(3)
exec("def f():\n    x = 1\n    raise ValueError('at three')")
micropython.opt_level(0)
import sys

try:
    f()
except ValueError as e:
    sys.print_exception(e)
