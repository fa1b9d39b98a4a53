# requires: float
# requires: module errno
# requires: module math
# requires: option COMP_MODULE_CONST
# cpython: absent

from micropython import const

TAU = const(2 * math.pi)
_MISSING = const(errno.ENOENT + 1)
print(int(TAU * 1000), _MISSING)


def f():
    return errno.EIO, math.e > 2


print(f())
try:
    exec("A = const(math.sqrt)")
except SyntaxError as e:
    print("SyntaxError")
try:
    print(errno.errorcode)
except NameError:
    print("NameError")
