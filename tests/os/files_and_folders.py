# requires: module os
# requires: host-files
# covers: VfsPosix

import os

BASE = "files_and_folders.tmp"
os.mkdir(BASE)
print(os.listdir(BASE))
for name in ("b.txt", "a.txt"):
    with open(BASE + "/" + name, "w") as f:
        f.write(name * 3)
os.mkdir(BASE + "/sub")
print(sorted(os.listdir(BASE)))
print(
    os.stat(BASE)[0] & 0xF000 == 0x4000,
    os.stat(BASE + "/a.txt")[0] & 0xF000 == 0x8000,
    os.stat(BASE + "/a.txt")[6],
)
os.rename(BASE + "/a.txt", BASE + "/sub/c.txt")
print(sorted(os.listdir(BASE)), os.listdir(BASE + "/sub"))
with open(BASE + "/sub/c.txt") as f:
    print(f.read())
for action in (
    lambda: os.mkdir(BASE),
    lambda: os.rmdir(BASE + "/none"),
    lambda: os.remove(BASE + "/none"),
    lambda: os.stat(BASE + "/none"),
    lambda: os.listdir(BASE + "/none"),
    lambda: os.rename(BASE + "/none", "x"),
):
    try:
        action()
        print("no error")
    except OSError as e:
        print("OSError", e.errno)
try:
    os.rmdir(BASE)
except OSError:
    print("not empty")
os.remove(BASE + "/sub/c.txt")
os.remove(BASE + "/b.txt")
os.rmdir(BASE + "/sub")
os.rmdir(BASE)
try:
    os.stat(BASE)
except OSError as e:
    print("gone", e.errno)
