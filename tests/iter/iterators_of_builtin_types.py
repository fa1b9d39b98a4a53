for source in (
    [1, 2],
    (3, 4),
    "ab",
    b"ab",
    bytearray(b"c"),
    {5: 6},
    {7},
    range(2),
    {8: 9}.items(),
    {1: 2}.values(),
    memoryview(b"z"),
):
    it = iter(source)
    print(next(it), iter(it) is it, list(it), list(it))
