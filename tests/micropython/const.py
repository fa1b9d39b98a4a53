# requires: detailed-errors
# requires: module micropython
# cpython: absent
# covers: const()

from micropython import const

X = const(5)
Y = const(X * 2 + 1)
_HIDDEN = const(100)
MASK = const(0xFF << 4)
NEGATIVE = const(-X)
print(X, Y, _HIDDEN, MASK, NEGATIVE)


def f():
    LOCAL = const(7)
    return X + LOCAL + _HIDDEN


print(f())
print("X" in globals(), "_HIDDEN" in globals(), "Y" in globals())
TEXT = const("text")
TUPLE = const((1, 2, "x"))
print(TEXT, TUPLE, TEXT + "s", TUPLE[1])
for source in (
    "from micropython import const\nA = const(f())",
    "from micropython import const\nA = const(1)\nA = const(2)",
    "from micropython import const\nA = const([1])",
    "from micropython import const\nA = const(A)",
    "A = const(1)",
):
    try:
        exec(source)
        print("accepted")
    except (SyntaxError, NameError) as e:
        print(type(e).__name__, e)
