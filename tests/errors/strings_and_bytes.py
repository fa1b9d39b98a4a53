# covers: texts of errors
# requires: detailed-errors
# requires: float
# requires: bigint
# cpython: message texts

sources = [
    "'a'.index('b')",
    "'a'.rindex('b')",
    "'a'.split('')",
    "'a'.partition('')",
    "'a'.find(1)",
    "'a'.replace(1, 2)",
    "'a'.join(1)",
    "'a'.startswith(1)",
    "'a'.count(1)",
    "'a'.strip(1)",
    "'a'.center('b')",
    "'a'.encode('nope')",
    "b'\\xff'.decode()",
    "b'a'.decode('nope')",
    "str(b'\\xff', 'utf8')",
    "bytes('a')",
    "bytes('a', 'nope')",
    "bytes(None)",
    "bytes(['a'])",
    "bytes([300])",
    "bytearray('a')",
    "bytearray(None)",
    "bytes.fromhex('zz')",
    "bytes.fromhex('1')",
    "b'a' + 1",
    "b'a'.find(1.5)",
    "b','.join([1])",
    "'a' < 1",
    "b'a'[5]",
    "'a'[5]",
    "'abc'['a']",
    "'abc'[::0]",
    "int(b'x')",
    "float('1..2')",
    "chr(1 << 30)",
    "memoryview('a')",
    "len(memoryview(b'ab')[5])",
    "x = memoryview(b'a'); x[0] = 1",
    "x = memoryview(bytearray(2)); x[0:1] = b'abc'",
    "x = bytearray(2); x[5] = 1",
    "x = bytearray(2); x['a'] = 1",
]
for source in sources:
    try:
        exec(source)
        print(source, "fine")
    except Exception as e:
        print(source, "->", type(e).__name__, e)
