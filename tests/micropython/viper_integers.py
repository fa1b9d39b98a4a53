# requires: module micropython
# requires: native
# cpython: absent
# covers: native and viper

import micropython


@micropython.viper
def add(a: int, b: int) -> int:
    return a + b


@micropython.viper
def total(n: int) -> int:
    t = 0
    for i in range(n):
        t += i * i
    return t


@micropython.viper
def fill(buffer: ptr8, n: int, value: int):
    for i in range(n):
        buffer[i] = value + i


@micropython.viper
def checksum(buffer: ptr8, n: int) -> int:
    c = 0
    for i in range(n):
        c = (c << 1) ^ int(buffer[i])
    return c & 0xFFFF


@micropython.viper
def halves(buffer: ptr16, i: int) -> int:
    return buffer[i]


@micropython.viper
def compare(a: int, b: int) -> bool:
    return a < b


@micropython.viper
def mixed(a, b: int):
    return a, b * 2


print(add(2, 3), add(-5, 1), total(10), total(100))
b = bytearray(8)
fill(b, 8, 250)
print(b, checksum(b, 8), halves(b, 1), compare(1, 2), compare(2, 1), mixed("x", 4))
for source in (
    "@micropython.viper\ndef f():\n    return x + 1\n    x = 1",
    "@micropython.viper\ndef f(a: nothing): pass",
):
    try:
        exec(source)
        print("accepted")
    except Exception as e:
        print(type(e).__name__, e)
