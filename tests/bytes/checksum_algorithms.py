# requires: bigint


def crc8(data):
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ 0x07) & 0xFF if crc & 0x80 else crc << 1
    return crc


def fletcher16(data):
    a = b = 0
    for byte in data:
        a = (a + byte) % 255
        b = (b + a) % 255
    return b << 8 | a


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def xor(data):
    result = 0
    for byte in data:
        result ^= byte
    return result


for data in (b"", b"a", b"abc", b"123456789", bytes(range(256)), b"\xff" * 40):
    print(len(data), crc8(data), fletcher16(data), adler32(data), xor(data), sum(data) & 0xFF)
