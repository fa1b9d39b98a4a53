# requires: module os
# requires: module vfs
# cpython: absent
# covers: mount table

import os
import vfs


class Empty:
    def __init__(self, name):
        self.name = name

    def mount(self, readonly, mkfs):
        pass

    def umount(self):
        print("umount", self.name)

    def ilistdir(self, path):
        yield (self.name, 0x8000, 0, 0)

    def chdir(self, path):
        pass

    def __repr__(self):
        return "<%s>" % self.name


a, b = Empty("a"), Empty("b")
vfs.mount(a, "/a")
vfs.mount(b, "/b")
print([entry for entry in vfs.mount() if entry[1] in ("/a", "/b")])
print(os.listdir("/a"), os.listdir("/b"), "a" in os.listdir("/"), "b" in os.listdir("/"))
for action in (
    lambda: vfs.mount(Empty("c"), "/a"),
    lambda: vfs.umount("/none"),
    lambda: os.listdir("/none"),
):
    try:
        action()
        print("accepted")
    except OSError as e:
        print("OSError", e.errno)
vfs.umount(b)
vfs.umount("/a")
print([entry for entry in vfs.mount() if entry[1] in ("/a", "/b")])
