# requires: module struct
# A serial protocol: frames with escapes and a checksum, messages packed by struct, a stream in pieces.
import struct

START, ESCAPE = 0x7E, 0x7D


def checksum(data):
    value = 0xFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0x8C if value & 1 else 0)
    return value


def frame(payload):
    out = bytearray([START])
    for byte in bytes([len(payload)]) + payload + bytes([checksum(payload)]):
        if byte in (START, ESCAPE):
            out += bytes([ESCAPE, byte ^ 0x20])
        else:
            out.append(byte)
    return bytes(out)


class Receiver:
    def __init__(self):
        self.errors = []
        self.decode = self._decode()
        next(self.decode)

    def _decode(self):
        message = None
        while True:
            byte = yield message
            message = None
            while byte == START:
                body, escaped = bytearray(), False
                while True:
                    byte = yield message
                    message = None
                    if byte == START:
                        self.errors.append("frame cut after %d" % len(body))
                        break
                    if byte == ESCAPE:
                        escaped = True
                        continue
                    body.append(byte ^ 0x20 if escaped else byte)
                    escaped = False
                    if len(body) == body[0] + 2:
                        payload = bytes(body[1:-1])
                        if checksum(payload) == body[-1]:
                            message = payload
                        else:
                            self.errors.append("bad checksum of %s" % payload)
                        byte = None
                        break

    def feed(self, data):
        for byte in data:
            message = self.decode.send(byte)
            if message is not None:
                yield message


class Message:
    kinds = {}
    code, layout, fields = 0, "", ()

    def __init__(self, *values):
        if len(values) != len(self.fields):
            raise ValueError("%s wants %s" % (type(self).__name__, ", ".join(self.fields)))
        for name, value in zip(self.fields, values):
            setattr(self, name, value)

    @classmethod
    def register(cls, kind):
        cls.kinds[kind.code] = kind
        return kind

    def pack(self):
        return struct.pack("<B" + self.layout, self.code, *[getattr(self, n) for n in self.fields])

    @staticmethod
    def unpack(data):
        kind = Message.kinds.get(data[0] if data else None)
        if kind is None:
            raise ValueError("unknown message %s" % data)
        return kind(*struct.unpack("<" + kind.layout, data[1:]))

    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, ", ".join("%s=%r" % (n, getattr(self, n)) for n in self.fields))

    def __eq__(self, other):
        return type(self) is type(other) and self.pack() == other.pack()


@Message.register
class Ping(Message):
    code, layout, fields = 1, "H", ("number",)


@Message.register
class Reading(Message):
    code, layout, fields = 2, "Bhh", ("sensor", "raw", "offset")

    @property
    def value(self):
        return (self.raw - self.offset) / 16 if False else (self.raw - self.offset) // 16


@Message.register
class Name(Message):
    code, layout, fields = 3, "8s", ("text",)


MESSAGES = [Ping(1), Ping(0x7E7D), Reading(3, -1000, 24), Reading(0x7E, 0x7D7E, -1), Name(b"abc"), Name(b"~}~}~}~}"), Ping(65535)]
stream = bytearray()
for message in MESSAGES:
    data = frame(message.pack())
    stream += data
    print(message, message.pack(), data)
for size in (1, 2, 3, 7, 64):
    receiver = Receiver()
    got = []
    for at in range(0, len(stream), size):
        got += [Message.unpack(p) for p in receiver.feed(stream[at : at + size])]
    print(size, len(got), [type(a) is type(b) for a, b in zip(got, MESSAGES)], got == [Message.unpack(m.pack()) for m in MESSAGES])
print(got)
for noise in (b"garbage" + stream[:6], stream[:4] + stream, b"\x7e\x03\x01\x02\x00\x55" + stream, b"\x7e\x7e\x7e" + stream[:20], frame(b"\x09\x00"), frame(b"")):
    receiver = Receiver()
    for payload in receiver.feed(noise):
        try:
            print("  ", Message.unpack(payload))
        except ValueError as error:
            print("  ", error)
    print(len(noise), receiver.errors)
for bad in (lambda: Ping(), lambda: Reading(1, 2)):
    try:
        bad()
    except ValueError as error:
        print(error)
print([Reading(0, r, 100).value for r in (100, 116, 99, -500)], [checksum(bytes(range(n))) for n in range(8)])
