# cpython: has no such function
import sys


class Plain:
    pass


for x in (5, "ab", [1], None, Plain, ValueError("v")):
    sys.print_exception(x)
