# requires: option MP_PY_LIBRARY
# covers: fnmatch
from fnmatch import filter, fnmatch

for name, pattern in (
    ("a.py", "*.py"),
    ("a.pyc", "*.py"),
    ("abc", "a?c"),
    ("abc", "[a-c]b[!d]"),
    ("a]", "a[]]"),
    ("", "*"),
    ("a[b", "a[b"),
    ("xyz", "*y*z*"),
    ("xyz", "x*y"),
    ("-", "[a-]"),
):
    print(name, pattern, fnmatch(name, pattern))
print(filter(["a", "b.c", "d.c"], "*.c"))
