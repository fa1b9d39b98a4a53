# requires: bigint
# requires: module io
# requires: module json
# heap: 128K
# cpython: absent

import io
import json


class Endless(io.IOBase):
    def __init__(self, pattern):
        self.pattern = pattern

    def readinto(self, buffer):
        n = len(buffer)
        for i in range(n):
            buffer[i] = self.pattern[i % len(self.pattern)]
        return n

    def ioctl(self, request, argument):
        return 0


def attempt(name, f):
    try:
        f()
        print(name, "ended")
    except (MemoryError, RuntimeError) as e:
        print(name, type(e).__name__)


attempt("list", lambda: json.load(Endless(b"1")))
attempt("nested", lambda: json.load(Endless(b"[")))
s = io.StringIO()


def write():
    while True:
        s.write("0123456789" * 10)


attempt("string io", write)
b = io.BytesIO()


def seek():
    b.seek(10**9)
    b.write(b"x")


attempt("seek", seek)
