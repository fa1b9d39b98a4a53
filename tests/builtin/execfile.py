# requires: module os
# requires: host-files
# cpython: absent
# covers: execfile

import os

NAME = "execfile.tmp"
with open(NAME, "w") as f:
    f.write("x = 5\ndef f():\n    return x * 2\nprint('inside', __name__)\n")
space = {"__name__": "given"}
execfile(NAME, space)
print(space["x"], space["f"]())
execfile(NAME)
print(x, f is not None)
with open(NAME, "w") as out:
    out.write("y = = 1\n")
try:
    execfile(NAME)
except SyntaxError as e:
    print("SyntaxError")
os.remove(NAME)
try:
    execfile(NAME)
except OSError as e:
    print("OSError", e.errno)
