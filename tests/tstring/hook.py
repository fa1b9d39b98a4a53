# covers: t-strings
# requires: module string.templatelib
# cpython: absent

import builtins
from string.templatelib import Template

print(__template__(("a", "b"), 1, "x", None, ""))
print(__template__(("a", "b"), (1, "x", "r", "d")))
print(__template__(("a",)), type(__template__(("a",))) is Template)
for args in ((), (("a", "b"), 5)):
    try:
        print(__template__(*args))
    except TypeError:
        print("TypeError")
n = 3
before = builtins.__template__
builtins.__template__ = lambda strings, *parts: (strings, parts)
print(t"a{n!r:d}b")
del builtins.__template__
print(t"a{n!r:d}b")
