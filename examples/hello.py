"""The smallest program worth running: greet, and say who is speaking."""

import sys


def greet(name="world"):
    return "Hello, {}!".format(name)


print(greet())
print("This is", sys.implementation.name, "speaking Python", *sys.version_info[:2])
