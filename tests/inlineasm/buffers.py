# requires: asm_thumb
# Machine code works on the bytes of objects where they are.
import array


@micropython.asm_thumb
def fill(r0, r1, r2):
    # r0: bytes, r1: how many, r2: with what
    b(end)
    label(again)
    strb(r2, [r0, 0])
    add(r0, 1)
    sub(r1, 1)
    label(end)
    cmp(r1, 0)
    bne(again)


@micropython.asm_thumb
def reverse(r0, r1):
    # r0: words, r1: how many
    mov(r2, r0)
    lsl(r1, r1, 2)
    add(r2, r2, r1)
    label(again)
    sub(r2, 4)
    cmp(r0, r2)
    bcs(end)
    ldr(r3, [r0, 0])
    ldr(r4, [r2, 0])
    str(r4, [r0, 0])
    str(r3, [r2, 0])
    add(r0, 4)
    b(again)
    label(end)


@micropython.asm_thumb
def address(r0) -> uint:
    pass


b = bytearray(6)
fill(b, 6, 0x41)
print(b)
fill(memoryview(b)[2:4], 2, 0x42)
print(b)
a = array.array("i", [1, -2, 3, -4, 5])
reverse(a, len(a))
print(a)
h = array.array("H", 4 * [0])
fill(h, 8, 0x12)
print(h)

# an address stays, until the bytes move
before = address(b)
print(address(b) == before, address(memoryview(b)[2:]) - before, before & 7)
for i in range(100):
    b.append(i)
print(address(b) == before, len(b))

# items of a list are objects
items = [1, "two", None, print, 5]
reverse(items, 4)
print(items[0] is print, items[1:])


@micropython.asm_thumb
def store(r0, r1):
    str(r1, [r0, 0])


store(items, 2 * 99 + 1)
print(items[0])
for where, what in ((items, 8), (items, 0x20000000), ((1, 2), 3), (b"bytes", 1), ("str", 1)):
    try:
        store(where, what)
        print("stored")
    except RuntimeError as e:
        print(str(e).split(" 0x")[0])
print(items)
