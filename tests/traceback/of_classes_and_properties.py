# requires: detailed-errors
# requires: float
# requires: traceback-lines
# cpython: absent

import sys


class A:
    @property
    def value(self):
        return self.missing

    def __getitem__(self, key):
        return {}[key]

    def __add__(self, other):
        raise TypeError("no adding")

    def __iter__(self):
        yield 1
        raise ValueError("in iterator")

    def __init__(self, fail=False):
        if fail:
            raise RuntimeError("in init")

    def __str__(self):
        return 1 / 0


a = A()
for action in (
    lambda: a.value,
    lambda: a["key"],
    lambda: a + 1,
    lambda: list(a),
    lambda: A(True),
    lambda: str(a),
    lambda: sorted([3, 1], key=lambda x: x.nope),
):
    try:
        action()
    except Exception as e:
        sys.print_exception(e)
try:

    class B:
        x = 1
        y = x.z

except AttributeError as e:
    sys.print_exception(e)
