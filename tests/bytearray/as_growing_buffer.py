def encode(pairs):
    out = bytearray()
    for tag, payload in pairs:
        out.append(tag)
        out.append(len(payload))
        out.extend(payload)
    return out


def decode(data):
    i = 0
    while i < len(data):
        tag, size = data[i], data[i + 1]
        yield tag, bytes(data[i + 2 : i + 2 + size])
        i += 2 + size


records = [(1, b"hello"), (2, b""), (7, b"\x00\x01\x02"), (255, b"x" * 20)]
data = encode(records)
print(len(data), data)
for record in decode(data):
    print(record)
print(list(decode(data)) == records)
