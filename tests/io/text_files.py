# requires: module os
# requires: host-files
# covers: open

import os

NAME = "text_files.tmp"
with open(NAME, "w") as f:
    print(f.write("first line\n"), f.write("third"))
    f.write("\nzweite Zeile: ä→\n")
with open(NAME) as f:
    print(f.read())
with open(NAME) as f:
    print(repr(f.readline()), repr(f.readline()), repr(f.readline()), repr(f.readline()))
with open(NAME, "a") as f:
    f.write(" appended\n")
with open(NAME) as f:
    for i, line in enumerate(f):
        print(i, repr(line))
with open(NAME, "r") as f:
    print(repr(f.read(5)), repr(f.read(3)), len(f.read()), repr(f.read()))
with open(NAME, "w") as f:
    pass
with open(NAME) as f:
    print(repr(f.read()))
os.remove(NAME)
for mode in ("r", "rb"):
    try:
        open(NAME, mode)
    except OSError as e:
        print("OSError", e.errno)
