# cpython: reads with any step

for source in ("abcdef", b"abcdef", (1, 2, 3, 4), bytearray(b"abcd"), memoryview(b"abcd")):
    for step in (1, None, 2, -1):
        try:
            part = source[::step]
            print(
                type(source).__name__, step, bytes(part) if isinstance(part, memoryview) else part
            )
        except NotImplementedError as e:
            print(type(source).__name__, step, "NotImplementedError", e)
a = [1, 2, 3, 4]
for source in ("a[::2] = [9, 9]", "del a[::2]", "a[::-1] = []"):
    try:
        exec(source, {"a": a})
        print(source, a)
    except NotImplementedError as e:
        print(source, "NotImplementedError")
