# requires: option PY_SYS_ATEXIT
# cpython: absent

import sys


def first():
    print("first")


def second():
    print("second runs at the end")


print(sys.atexit(first))
print(sys.atexit(second) is first)
print("end of script")
