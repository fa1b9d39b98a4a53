# requires: module os
# requires: host-files
# cpython: absent
# covers: VfsPosix

import os

BASE = "ilistdir_entries.tmp"
os.mkdir(BASE)
os.mkdir(BASE + "/folder")
open(BASE + "/file", "w").close()
for entry in sorted(os.ilistdir(BASE)):
    print(entry[0], hex(entry[1]), len(entry) >= 3, isinstance(entry[2], int))
it = os.ilistdir(BASE)
print(iter(it) is it, len(list(it)), list(it))
os.rmdir(BASE + "/folder")
os.remove(BASE + "/file")
print(list(os.ilistdir(BASE)), len(os.statvfs(".")), len(os.stat(".")))
os.rmdir(BASE)
try:
    os.ilistdir(BASE)
except OSError as e:
    print("OSError", e.errno, e)
print(os.sep, os.unlink is not None)
