# LZ77 with a sliding window, LZW with a growing dictionary, and run lengths, each with its inverse.


def lz77(data, window=255, longest=18):
    out, at = [], 0
    while at < len(data):
        best_length = best_distance = 0
        for start in range(max(0, at - window), at):
            length = 0
            while (
                length < longest and at + length < len(data) and data[start + length] == data[at + length]
            ):
                length += 1
            if length > best_length:
                best_length, best_distance = length, at - start
        if best_length >= 3:
            out.append((best_distance, best_length))
            at += best_length
        else:
            out.append(data[at])
            at += 1
    return out


def pack(tokens):
    """A flag byte before each eight tokens."""
    out = bytearray()
    for i in range(0, len(tokens), 8):
        group = tokens[i : i + 8]
        out.append(sum(1 << n for n, t in enumerate(group) if isinstance(t, tuple)))
        for t in group:
            if isinstance(t, tuple):
                out.extend(t)
            else:
                out.append(t)
    return bytes(out)


def unpack(data):
    out = bytearray()
    source = iter(data)
    for flags in source:
        for n in range(8):
            try:
                if flags >> n & 1:
                    distance, length = next(source), next(source)
                    for _ in range(length):
                        out.append(out[-distance])
                else:
                    out.append(next(source))
            except StopIteration:
                return bytes(out)
    return bytes(out)


def lzw(data):
    table = {bytes([i]): i for i in range(256)}
    word, out = b"", []
    for byte in data:
        longer = word + bytes([byte])
        if longer in table:
            word = longer
        else:
            out.append(table[word])
            table[longer] = len(table)
            word = bytes([byte])
    if word:
        out.append(table[word])
    return out


def unlzw(codes):
    table = [bytes([i]) for i in range(256)]
    out, before = bytearray(), b""
    for code in codes:
        if code < len(table):
            word = table[code]
        elif code == len(table) and before:
            word = before + before[:1]
        else:
            raise ValueError("bad code %d" % code)
        out += word
        if before:
            table.append(before + word[:1])
        before = word
    return bytes(out)


def runs(data):
    out, at = bytearray(), 0
    while at < len(data):
        n = 1
        while n < 255 and at + n < len(data) and data[at + n] == data[at]:
            n += 1
        out += bytes([n, data[at]])
        at += n
    return bytes(out)


def unrun(data):
    return b"".join(data[i + 1 : i + 2] * data[i] for i in range(0, len(data), 2))


SAMPLES = [
    b"",
    b"x",
    b"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    b"abcabcabcabcabcabcabc",
    b"to be or not to be, that is the question: to be or not to be",
    bytes(range(0, 256, 7)),
    b"01" * 40 + b"10" * 40,
    b"how much wood would a woodchuck chuck if a woodchuck could chuck wood",
]
for data in SAMPLES:
    tokens = lz77(data)
    packed = pack(tokens)
    codes = lzw(data)
    print(len(data), "->", len(packed), len(codes), len(runs(data)))
    print("  ", tokens[:12])
    print("  ", codes[-12:])
    print("  ", unpack(packed) == data, unlzw(codes) == data, unrun(runs(data)) == data)
for bad in ([300], [97, 400]):
    try:
        unlzw(bad)
    except ValueError as error:
        print(error)
