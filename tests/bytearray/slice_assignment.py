# covers: bytearray slice assignment
def show(start, stop, data):
    b = bytearray(b"0123456789")
    b[start:stop] = data
    print(start, stop, data, b)


for start, stop in [(0, 0), (0, 3), (2, 5), (5, None), (None, None), (8, 2), (-3, -1), (10, 20)]:
    for data in (b"", b"ab", bytearray(b"WXYZ")):
        show(start, stop, data)
