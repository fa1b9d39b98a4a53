# Huffman codes: frequencies, a tree by a priority queue, packing into bytes and back.
import heapq


def frequencies(data):
    counts = {}
    for symbol in data:
        counts[symbol] = counts.get(symbol, 0) + 1
    return counts


def tree(counts):
    heap = []
    for number, symbol in enumerate(sorted(counts)):
        heapq.heappush(heap, (counts[symbol], number, symbol))
    number = len(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (a[0] + b[0], number, (a, b)))
        number += 1
    return heap[0]


def codes(node, prefix=""):
    _, _, content = node
    if isinstance(content, tuple):
        yield from codes(content[0], prefix + "0")
        yield from codes(content[1], prefix + "1")
    else:
        yield content, prefix or "0"


def canonical(table):
    """Codes of the same lengths that count upwards, so that lengths are enough to store."""
    code, length, result = 0, 0, {}
    for symbol in sorted(table, key=lambda s: (len(table[s]), s)):
        code <<= len(table[symbol]) - length
        length = len(table[symbol])
        text = bin(code)[2:]
        result[symbol] = "0" * (length - len(text)) + text
        code += 1
    return result


class BitWriter:
    def __init__(self):
        self.out, self.bits, self.count = bytearray(), 0, 0

    def write(self, text):
        for c in text:
            self.bits = self.bits << 1 | (c == "1")
            self.count += 1
            if self.count == 8:
                self.out.append(self.bits)
                self.bits = self.count = 0

    def end(self):
        padding = -self.count % 8
        self.write("0" * padding)
        return bytes(self.out), padding


def read_bits(data):
    for byte in data:
        for shift in range(7, -1, -1):
            yield byte >> shift & 1


def encode(data):
    table = canonical(dict(codes(tree(frequencies(data)))))
    writer = BitWriter()
    for symbol in data:
        writer.write(table[symbol])
    packed, padding = writer.end()
    return table, packed, padding


def decode(table, packed, padding):
    back = {code: symbol for symbol, code in table.items()}
    out, code = [], ""
    total = len(packed) * 8 - padding
    for number, bit in enumerate(read_bits(packed)):
        if number == total:
            break
        code += str(bit)
        if code in back:
            out.append(back[code])
            code = ""
    return out


TEXTS = [
    "a",
    "abracadabra",
    "mississippi river",
    "aaaaaaaaaaaaaaaaaaaaaaaab",
    "the quick brown fox jumps over the lazy dog",
    "she sells sea shells by the sea shore; the shells she sells are surely sea shells",
]
for text in TEXTS:
    table, packed, padding = encode(text)
    print(repr(text))
    for symbol in sorted(table):
        print("  %r %3d %s" % (symbol, text.count(symbol), table[symbol]))
    print("  %d bytes become %d, padding %d" % (len(text), len(packed), padding), packed)
    print("  back:", "".join(decode(table, packed, padding)) == text)
data = bytes(i * i % 11 for i in range(300))
table, packed, padding = encode(data)
print(len(packed), padding, bytes(decode(table, packed, padding)) == data)
for symbol in sorted(table):
    print(symbol, table[symbol])
