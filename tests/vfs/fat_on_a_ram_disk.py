# requires: module os
# requires: module vfs
# cpython: absent
# covers: VfsFat

import os
import vfs


class RamDisk:
    def __init__(self, blocks):
        self.data = bytearray(blocks * 512)

    def readblocks(self, n, buffer):
        buffer[:] = self.data[n * 512 : n * 512 + len(buffer)]

    def writeblocks(self, n, buffer):
        self.data[n * 512 : n * 512 + len(buffer)] = buffer

    def ioctl(self, op, argument):
        return {4: len(self.data) // 512, 5: 512}.get(op)


disk = RamDisk(80)
vfs.VfsFat.mkfs(disk)
fat = vfs.VfsFat(disk)
vfs.mount(fat, "/fat")
print(os.listdir("/fat"), os.statvfs("/fat")[0], disk.data[510:512])
for i in range(5):
    with open("/fat/file%d.txt" % i, "w") as f:
        f.write("number %d\n" % i * (i + 1))
os.mkdir("/fat/A long folder name")
with open("/fat/A long folder name/MiXed.Name", "wb") as f:
    f.write(bytes(range(200)) * 5)
print(sorted(os.listdir("/fat")), os.listdir("/fat/A long folder name"))
print(
    [os.stat("/fat/file%d.txt" % i)[6] for i in range(5)],
    os.stat("/fat/a LONG folder NAME/mixed.name")[6],
)
with open("/fat/file3.txt") as f:
    print(len(f.readline()), f.tell(), len(f.read()))
with open("/fat/file3.txt", "r+") as f:
    f.seek(2)
    f.write("XX")
    f.seek(0)
    print(f.readline())
os.rename("/fat/file0.txt", "/fat/renamed.txt")
os.remove("/fat/file1.txt")
print(sorted(os.listdir("/fat")))
vfs.umount("/fat")
vfs.mount(vfs.VfsFat(disk), "/ro", readonly=True)
print(open("/ro/renamed.txt").read())
try:
    open("/ro/new", "w")
except OSError as e:
    print("OSError", e.errno)
vfs.umount("/ro")
