print("second starts")
import sys

first = sys.modules["ring.first"]

name = "second"
print("first is partly there:", first.name, hasattr(first, "ask"))


def ask():
    return first.name + " asked by " + name


print("second ends")
