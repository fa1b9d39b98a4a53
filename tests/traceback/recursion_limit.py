# requires: detailed-errors
# cpython: absent
# covers: stack limit

import sys


def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RuntimeError as e:
    print(type(e).__name__, e)


class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __repr__(self):
        return repr(self)


for action in (lambda: Loop().a, lambda: repr(Loop()), lambda: (lambda f: f(f))(lambda f: f(f))):
    try:
        action()
    except RuntimeError as e:
        print(type(e).__name__, e)
print("goes on")
