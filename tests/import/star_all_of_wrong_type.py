# covers: star import
# cpython: other words
import sys


class Module:
    a = 1


for names in 42, "a", None, {"a": 1}, [1]:
    Module.__all__ = names
    sys.modules["module"] = Module
    a = 0
    try:
        exec("from module import *")
        print(a)
    except TypeError as e:
        print("TypeError", e)
