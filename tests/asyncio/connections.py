# requires: module asyncio
# cpython: absent

import asyncio
import io
import sys


class FakeSocket(io.IOBase):
    server = None
    closed = 0

    def __init__(self, *kind):
        self.kind, self.inbox, self.other, self.pending = kind, b"", None, []

    def ioctl(self, request, flags):
        return flags & (4 | (1 if self.inbox or self.pending else 0)) if request == 3 else 0

    def setblocking(self, on):
        pass

    def setsockopt(self, *what):
        print("option", what)

    def bind(self, address):
        print("bind", address)

    def listen(self, backlog):
        FakeSocket.server = self
        print("listen", backlog)

    def connect(self, address):
        print("connect", self.kind, address)
        other = FakeSocket()
        self.other, other.other = other, self
        FakeSocket.server.pending.append(other)
        raise OSError(115)

    def accept(self):
        return self.pending.pop(0), "somebody"

    def write(self, data):
        self.other.inbox += data
        return len(data)

    def readline(self):
        line, self.inbox = self.inbox, b""
        return line

    def close(self):
        FakeSocket.closed += 1


class FakeModule:
    SOCK_STREAM, SOL_SOCKET, SO_REUSEADDR = 1, 1, 2
    socket = FakeSocket

    def getaddrinfo(host, port, *more):
        return [(2, 1, 6, "", (host, port))]


sys.modules["socket"] = FakeModule


async def serve(reader, writer):
    print(writer.get_extra_info("peername"), "says", await reader.readline())
    writer.write(b"answer\n")
    await writer.drain()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(serve, "here", 80, backlog=3):
        for text in (b"one\n", b"two\n"):
            reader, writer = await asyncio.open_connection("there", 80)
            writer.write(text)
            await writer.drain()
            print(await reader.readline())
    await asyncio.sleep_ms(1)
    print("closed", FakeSocket.closed)


asyncio.run(main())
