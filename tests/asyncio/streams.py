# requires: module asyncio
# cpython: absent

import asyncio
import io


class Pipe(io.IOBase):
    """What is written can be read, a few bytes at a time, now and then."""

    def __init__(self, size):
        self.data = b""
        self.size = size
        self.ended = False

    def ioctl(self, request, flags):
        if request != 3:
            return 0
        readable = 1 if self.data or self.ended else 0
        writable = 4 if len(self.data) < self.size else 0
        return flags & (readable | writable)

    def read(self, n=-1):
        n = min(3, n if n >= 0 else 3)
        part, self.data = self.data[:n], self.data[n:]
        return part if part or self.ended else None

    def readinto(self, buf):
        part = self.read(len(buf))
        buf[: len(part)] = part
        return len(part)

    def readline(self):
        end = self.data.find(b"\n") + 1
        return self.read(end or -1)

    def write(self, data):
        n = min(len(data), self.size - len(self.data))
        self.data += bytes(data[:n])
        return n or None

    def close(self):
        print("close")


async def feed(stream):
    for text in (b"some text\n", b"of two lines\n", b"0123456789", b"", b"the rest of it"):
        stream.write(text)
        await stream.drain()
    stream.s.ended = True


async def main(size):
    pipe = Pipe(size)
    stream = asyncio.StreamWriter(pipe, {"peername": "me"})
    print(stream.get_extra_info("peername"))
    task = asyncio.create_task(feed(stream))
    reader = asyncio.StreamReader(pipe)
    print(await reader.readline())
    print(await reader.readline())
    print(await reader.readexactly(7))
    buf = bytearray(2)
    print(await reader.readinto(buf), buf)
    print(len(await reader.read(1)))
    print(await reader.read())
    print(await reader.readline())
    try:
        await reader.readexactly(1)
    except EOFError:
        print("EOFError")
    await task
    pipe.ended = False
    try:
        await asyncio.wait_for_ms(reader.read(1), 1)
    except asyncio.TimeoutError:
        print("timeout")
    await stream.awrite(b"abcdef", 2, 3)
    print(pipe.data)
    reader.close()
    await reader.wait_closed()


for size in (4, 100):
    asyncio.run(main(size))
    print(asyncio.core._io_queue.map)
