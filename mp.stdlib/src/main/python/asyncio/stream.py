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


# Connections. Each needs the module socket, wherever it comes from, and `ssl` a context of the
# module ssl.


# async
def open_connection(host, port, ssl=None, server_hostname=None):
    import socket
    from errno import EINPROGRESS

    family, kind, proto, _, address = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)[0]
    s = socket.socket(family, kind, proto)
    s.setblocking(False)
    try:
        s.connect(address)
    except OSError as e:
        if e.errno != EINPROGRESS:
            raise e
    if ssl:
        s = _client_context(ssl).wrap_socket(
            s, server_hostname=server_hostname or host, do_handshake_on_connect=False
        )
        s.setblocking(False)
    stream = Stream(s)
    yield core._io_queue.queue_write(s)
    return stream, stream


def _client_context(ssl):
    if ssl is not True:
        return ssl
    from ssl import PROTOCOL_TLS_CLIENT, SSLContext

    return SSLContext(PROTOCOL_TLS_CLIENT)


# Whoever starts it has waited until its task runs, so closing always reaches _serve.
class Server:
    state = False

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc, tb):
        self.close()
        await self.wait_closed()

    def close(self):
        self.state = True
        self.task.cancel()

    async def wait_closed(self):
        await self.task

    async def _serve(self, s, cb, ssl):
        try:
            while True:
                yield core._io_queue.queue_read(s)
                self._accept(s, cb, ssl)
        except core.CancelledError as cancelled:
            s.close()
            if not self.state:
                raise cancelled

    # Starts a task for the next connection. One that fails is the other side's trouble.
    def _accept(self, s, cb, ssl):
        try:
            conn, address = s.accept()
        except OSError:
            return
        if ssl:
            try:
                conn = ssl.wrap_socket(conn, server_side=True, do_handshake_on_connect=False)
            except OSError as e:
                core.sys.print_exception(e)
                conn.close()
                return
        conn.setblocking(False)
        stream = Stream(conn, {"peername": address})
        core.create_task(cb(stream, stream))


async def start_server(cb, host, port, backlog=5, ssl=None):
    import socket

    family, _, _, _, address = socket.getaddrinfo(host, port)[0]
    s = socket.socket(family)
    s.setblocking(False)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind(address)
    s.listen(backlog)
    server = Server()
    server.task = core.create_task(server._serve(s, cb, ssl))
    try:
        await core.sleep_ms(0)
    except core.CancelledError as cancelled:
        server.task.cancel()
        raise cancelled
    return server
