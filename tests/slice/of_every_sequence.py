# covers: slice.indices
SOURCES = [[0, 1, 2, 3, 4], (0, 1, 2, 3, 4), "01234", b"01234", bytearray(b"01234"), range(5)]
CUTS = [(0, 2), (1, -1), (-2, None), (None, None), (3, 1), (5, 9), (-9, 2), (None, 0)]
for source in SOURCES:
    for start, stop in CUTS:
        part = source[start:stop]
        print(type(part).__name__, start, stop, list(part) if type(part) is range else part)
