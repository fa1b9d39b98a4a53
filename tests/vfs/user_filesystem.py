# requires: module io
# requires: module os
# requires: module vfs
# cpython: absent
# covers: filesystems in Python

import io
import os
import vfs


class File(io.IOBase):
    def __init__(self, data):
        self.data, self.at = data, 0

    def readinto(self, buffer):
        part = self.data[self.at : self.at + len(buffer)]
        buffer[: len(part)] = part
        self.at += len(part)
        return len(part)

    def read(self, n=-1):
        end = len(self.data) if n < 0 else self.at + n
        part = self.data[self.at : end]
        self.at += len(part)
        return part

    def ioctl(self, request, argument):
        print("ioctl", request)
        return 0


class Memory:
    def __init__(self, files):
        self.files = files

    def mount(self, readonly, mkfs):
        print("mount", readonly, mkfs)

    def umount(self):
        print("umount")

    def stat(self, path):
        print("stat", path)
        if path.strip("/") in self.files:
            return (0x8000,) + (0,) * 5 + (len(self.files[path.strip("/")]), 0, 0, 0)
        raise OSError(2)

    def open(self, path, mode):
        print("open", path, mode)
        return File(self.files[path.strip("/")])

    def ilistdir(self, path):
        return ((name, 0x8000, 0, len(data)) for name, data in sorted(self.files.items()))

    def chdir(self, path):
        print("chdir", path)

    def getcwd(self):
        return "/"


fs = Memory(
    {"a.txt": b"content of a", "mod_in_memory.py": b"print('running', __name__)\nVALUE = 7\n"}
)
vfs.mount(fs, "/mem")
print("mem" in os.listdir("/"), os.listdir("/mem"), os.stat("/mem/a.txt")[6])
f = open("/mem/a.txt", "rb")
print(f.read(7), f.read())
import sys

sys.path.append("/mem")
import mod_in_memory

print(mod_in_memory.VALUE)
try:
    os.stat("/mem/nothing")
except OSError as e:
    print("OSError", e.errno)
vfs.umount("/mem")
try:
    os.listdir("/mem")
except OSError as e:
    print("OSError", e.errno)
