# requires: module os
# requires: host-files

import os

NAME = "closed_files.tmp"
f = open(NAME, "w")
f.write("x")
f.close()
f.close()
for action in (lambda: f.write("y"), lambda: f.read(), lambda: f.flush(), lambda: f.seek(0)):
    try:
        action()
        print("no error")
    except (OSError, ValueError):
        print("refused")
try:
    with open(NAME) as g:
        print(g.read())
        raise KeyError("in with")
except KeyError:
    print("KeyError")
try:
    g.read()
except (OSError, ValueError):
    print("closed by with")
for mode in ("q", "", "rw"):
    try:
        open(NAME, mode).close()
        print("opened", mode) if mode == "never" else None
    except ValueError:
        pass
os.remove(NAME)
print(NAME in os.listdir("."))
