# covers: texts of errors
# requires: detailed-errors
# cpython: message texts

sources = [
    "import nothing_here",
    "import nothing.here",
    "from nothing import x",
    "from sys import nothing",
    "import sys.path",
    "from . import x",
    "from .x import y",
    "from .. import z",
    "import math as m; m.nope",
    "__import__('nothing')",
    "__import__(5)",
    "__import__('')",
    "from math import *; nothing",
    "import os.path",
    "from sys import argv as a, nope as b",
]
for source in sources:
    try:
        exec(source, {})
        print(source, "fine")
    except Exception as e:
        print(source, "->", type(e).__name__, e)
