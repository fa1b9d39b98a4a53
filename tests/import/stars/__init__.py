import sys

one, two, _three = 1, 2, 3


def helper():
    return _three


class Klass:
    x = "class in module"
