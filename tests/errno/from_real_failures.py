# covers: errno
# requires: module errno
# requires: module os
# requires: host-files

import errno
import os

for f in (
    lambda: open("no such file"),
    lambda: os.mkdir("."),
    lambda: os.listdir("no such folder"),
    lambda: os.remove("nothing"),
    lambda: os.rmdir("nothing"),
    lambda: open("no/such/folder/file", "w"),
):
    try:
        f()
        print("no error")
    except OSError as e:
        print(e.errno == errno.ENOENT, e.errno == errno.EEXIST, errno.errorcode[e.errno])
for number in (errno.ENOENT, errno.EACCES, errno.EIO, errno.ENOMEM):
    try:
        raise OSError(number, "made")
    except OSError as e:
        print(errno.errorcode[e.errno], e.args[0] == number)
