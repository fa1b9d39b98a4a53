# Streams whose reads and writes wait for their turn in the loop.

from . import core


# Over any object with the methods of a stream that the loop can poll.
class Stream:
    def __init__(self, s, e={}):
        self.s = s
        self.e = e
        self.out_buf = b""

    def get_extra_info(self, v):
        return self.e[v]

    def close(self):
        pass

    async def wait_closed(self):
        self.s.close()

    # async
    def read(self, n=-1):
        data = b""
        while True:
            yield core._io_queue.queue_read(self.s)
            part = self.s.read(n)
            if part is None:
                continue
            if n >= 0:
                return part
            if not part:
                return data
            data += part

    # async
    def readinto(self, buf):
        yield core._io_queue.queue_read(self.s)
        return self.s.readinto(buf)

    # async
    def readexactly(self, n):
        data = b""
        while n:
            yield core._io_queue.queue_read(self.s)
            part = self.s.read(n)
            if part is None:
                continue
            if not part:
                raise EOFError
            data += part
            n -= len(part)
        return data

    # async
    def readline(self):
        line = b""
        while True:
            yield core._io_queue.queue_read(self.s)
            part = self.s.readline()
            if part is None:
                continue
            line += part
            # A stream may also read text.
            if not part or line[-1] in (10, "\n"):
                return line

    # Writes at once what the stream takes now; drain() sees to the rest.
    def write(self, buf):
        if not self.out_buf:
            n = self.s.write(buf)
            if n == len(buf):
                return
            if n:
                buf = buf[n:]
        self.out_buf += buf

    # async
    def drain(self):
        if not self.out_buf:
            # Others get their turn also where nobody has to wait for the stream.
            return (yield from core.sleep_ms(0))
        rest = memoryview(self.out_buf)
        while rest:
            yield core._io_queue.queue_write(self.s)
            n = self.s.write(rest)
            if n:
                rest = rest[n:]
        self.out_buf = b""

    # Names of older versions.

    aclose = wait_closed

    async def awrite(self, buf, off=0, sz=-1):
        if off or sz != -1:
            view = memoryview(buf)
            buf = view[off : len(view) if sz == -1 else off + sz]
        self.write(buf)
        await self.drain()

    awritestr = awrite


StreamReader = Stream
StreamWriter = Stream
