# Streams whose reads and writes wait for their turn in the loop.

from . import core


# Over any object with the methods of a stream that the loop can poll.
class Stream:
    def __init__(self, s, extra={}):
        self.s = s
        self._extra = extra
        self._unsent = b""

    def get_extra_info(self, name):
        return self._extra[name]

    def close(self):
        pass

    async def wait_closed(self):
        self.s.close()

    # Asks the stream, each time once it is ready, until it has an answer.
    async def _answer(self, method, *arguments):
        while True:
            await core.readable(self.s)
            answer = method(*arguments)
            if answer is not None:
                return answer

    # What is read comes in parts, until an empty one ends the stream or enough is there.
    async def _parts(self, method, enough):
        data = part = await method()
        while part and not enough(data):
            part = await method()
            data += part
        return data

    async def read(self, n=-1):
        return await self._parts(
            lambda: self._answer(self.s.read, n),
            lambda data: n >= 0,
        )

    async def readinto(self, buf):
        return await self._answer(self.s.readinto, buf)

    async def readexactly(self, n):
        data = b""
        while len(data) < n:
            part = await self._answer(self.s.read, n - len(data))
            if not part:
                raise EOFError
            data += part
        return data

    async def readline(self):
        return await self._parts(
            lambda: self._answer(self.s.readline),
            # A stream may also give text.
            lambda line: line[-1] in (10, "\n"),
        )

    # Writes at once what the stream takes now; drain() sees to the rest.
    def write(self, buf):
        taken = 0 if self._unsent else self.s.write(buf) or 0
        if taken < len(buf):
            self._unsent += buf[taken:]

    async def drain(self):
        if not self._unsent:
            # Others get their turn also where nobody has to wait for the stream.
            await core.sleep_ms(0)
        while self._unsent:
            await core.writable(self.s)
            taken = self.s.write(self._unsent)
            if taken:
                self._unsent = self._unsent[taken:]

    # Names of older versions.

    aclose = wait_closed

    async def awrite(self, buf, off=0, sz=-1):
        self.write(buf[off:] if sz < 0 else buf[off : off + sz])
        await self.drain()

    awritestr = awrite


StreamReader = Stream
StreamWriter = Stream


# Connections. Each needs the module socket, wherever it comes from, and `ssl` a context of the
# module ssl.


async def open_connection(host, port, ssl=None, server_hostname=None):
    import socket
    from errno import EINPROGRESS

    family, kind, proto, _, address = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)[0]
    s = socket.socket(family, kind, proto)
    s.setblocking(False)
    try:
        s.connect(address)
    except OSError as e:
        if e.errno != EINPROGRESS:
            raise
    if ssl:
        s = _context(ssl).wrap_socket(
            s, server_hostname=server_hostname or host, do_handshake_on_connect=False
        )
        s.setblocking(False)
    await core.writable(s)
    stream = Stream(s)
    return stream, stream


def _context(ssl):
    if ssl is not True:
        return ssl
    from ssl import PROTOCOL_TLS_CLIENT, SSLContext

    return SSLContext(PROTOCOL_TLS_CLIENT)


# Takes connections in a task of its own, a task for each.
class Server:
    def __init__(self, listener, serve, ssl):
        self._listener = listener
        self._serve = serve
        self._ssl = ssl
        self._closed = False
        self.task = core.create_task(self._run())

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, exception, traceback):
        self.close()
        await self.wait_closed()

    def close(self):
        self._closed = True
        self.task.cancel()

    async def wait_closed(self):
        await self.task

    async def _run(self):
        try:
            while True:
                await core.readable(self._listener)
                self._accept()
        except core.CancelledError:
            if not self._closed:
                raise
        finally:
            self._listener.close()

    # A connection that fails is the other side's trouble.
    def _accept(self):
        try:
            s, address = self._listener.accept()
        except OSError:
            return
        if self._ssl:
            try:
                s = self._ssl.wrap_socket(s, server_side=True, do_handshake_on_connect=False)
            except OSError as e:
                core.sys.print_exception(e)
                s.close()
                return
        s.setblocking(False)
        stream = Stream(s, {"peername": address})
        core.create_task(self._serve(stream, stream))


async def start_server(cb, host, port, backlog=5, ssl=None):
    import socket

    family, _, _, _, address = socket.getaddrinfo(host, port)[0]
    s = socket.socket(family)
    s.setblocking(False)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind(address)
    s.listen(backlog)
    server = Server(s, cb, ssl)
    try:
        # Only a task that has begun sees to it that the socket is closed.
        await core.sleep_ms(0)
    except core.CancelledError:
        server.task.cancel()
        raise
    return server
