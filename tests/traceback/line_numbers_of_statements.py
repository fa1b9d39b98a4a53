# requires: detailed-errors
# requires: float
# requires: traceback-lines
# cpython: absent
# covers: line table

import sys


def run(n):
    if n == 0:
        x = [
            1,
            2,
            undefined,
        ]
    elif n == 1:
        return max(
            1,
            None.attribute,
        )
    elif n == 2:
        for i in range(5 // 0):
            pass
    elif n == 3:
        with open("/no/such/file") as f:
            pass
    elif n == 4:
        while n / 0:
            pass
    elif n == 5:
        a, b = (1,)
    elif n == 6:

        def inner(
            x=1 // 0,
        ):
            pass

    elif n == 7:
        return """
        """ + 5
    else:
        assert n < 0, "too large"


for n in range(9):
    try:
        run(n)
    except Exception as e:
        sys.print_exception(e)
