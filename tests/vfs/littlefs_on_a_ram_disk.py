# requires: module os
# requires: module vfs
# cpython: absent
# covers: VfsLfs

import os
import vfs


class RamDisk:
    SIZE = 512

    def __init__(self, blocks):
        self.data = bytearray(blocks * self.SIZE)

    def readblocks(self, n, buffer, offset=0):
        start = n * self.SIZE + offset
        buffer[:] = self.data[start : start + len(buffer)]

    def writeblocks(self, n, buffer, offset=0):
        start = n * self.SIZE + offset
        self.data[start : start + len(buffer)] = buffer

    def ioctl(self, op, argument):
        if op == 4:
            return len(self.data) // self.SIZE
        if op == 5:
            return self.SIZE
        if op == 6:
            return 0


for kind in (vfs.VfsLfs1, vfs.VfsLfs2):
    disk = RamDisk(64)
    kind.mkfs(disk)
    vfs.mount(kind(disk), "/ram")
    print(os.listdir("/ram"))
    with open("/ram/hello.txt", "w") as f:
        f.write("hello from " + kind.__name__ + "\n" * 3)
    os.mkdir("/ram/sub")
    with open("/ram/sub/data", "wb") as f:
        for i in range(50):
            f.write(bytes([i]) * 20)
    print(sorted(os.listdir("/ram")), os.stat("/ram/sub/data")[6], os.stat("/ram/sub")[0] == 0x4000)
    with open("/ram/sub/data", "rb") as f:
        f.seek(500)
        print(f.read(5), f.tell())
    os.rename("/ram/hello.txt", "/ram/sub/moved.txt")
    with open("/ram/sub/moved.txt", "a") as f:
        f.write("appended")
    with open("/ram/sub/moved.txt") as f:
        print(repr(f.read()))
    os.chdir("/ram/sub")
    print(os.getcwd(), sorted(os.listdir()))
    os.remove("data")
    os.chdir("/ram")
    for action in (
        lambda: os.rmdir("sub"),
        lambda: open("none"),
        lambda: os.mkdir("sub"),
        lambda: os.remove("none"),
    ):
        try:
            action()
        except OSError as e:
            print("OSError", e.errno)
    vfs.umount("/ram")
    vfs.mount(kind(disk), "/again")
    print(os.listdir("/again/sub"), os.statvfs("/again")[0])
    vfs.umount("/again")
