# covers: memoryview.hex memoryview.itemsize
for data in (b"", b"a", b"abc"):
    m = memoryview(data)
    print(
        m == data,
        m == bytearray(data),
        m == memoryview(bytes(data)),
        m != data,
        m == b"other",
        m.hex(),
    )
print(memoryview(b"abc")[1:] == b"bc", memoryview(b"a") == 97)
for bad in (5, None, [1], ()):
    try:
        memoryview(bad)
    except TypeError:
        print("TypeError", bad)
