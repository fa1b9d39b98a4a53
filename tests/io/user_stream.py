# requires: float
# requires: module io
# requires: module json
# cpython: absent
# covers: streams

import io


class Upper(io.IOBase):
    def __init__(self):
        self.parts = []

    def write(self, data):
        self.parts.append(bytes(data).upper())
        return len(data)

    def ioctl(self, request, argument):
        print("ioctl", request)
        return 0


class Source(io.IOBase):
    def __init__(self, data):
        self.data = data

    def readinto(self, buffer):
        n = min(len(buffer), len(self.data))
        buffer[:n] = self.data[:n]
        self.data = self.data[n:]
        return n

    def ioctl(self, request, argument):
        return 0


u = Upper()
print("hello", 5, file=u)
print(u.parts)
import json

json.dump({"k": [1, None]}, u)
print(b"".join(u.parts))
print(json.load(Source(b'{"a": [1, 2.5, "x"]} ')))


class Broken(io.IOBase):
    def write(self, data):
        raise OSError(5)


try:
    print("x", file=Broken())
except OSError as e:
    print("OSError", e.errno)
