# A checksum and a run-length code over bytes and bytearrays.


def pack(data):
    out = bytearray()
    i = 0
    while i < len(data):
        n = 1
        while i + n < len(data) and data[i + n] == data[i] and n < 255:
            n += 1
        out.append(n)
        out.append(data[i])
        i += n
    return bytes(out)


def kernel():
    data = bytes([(i * i >> 7) & 255 for i in range(6000)])
    low = 1
    high = 0
    for b in data:
        low = (low + b) % 65521
        high = (high + low) % 65521
    packed = pack(data)
    return high << 16 | low, len(packed), packed[:40].count(b"\x01"), packed.find(b"\x02")
