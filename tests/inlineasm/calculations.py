# requires: asm_thumb
# Instructions that calculate, with the flags between them.


@micropython.asm_thumb
def add64(r0, r1) -> uint:
    # two numbers of 64 bits, least significant word first
    ldr(r2, [r0, 0])
    ldr(r3, [r1, 0])
    add(r2, r2, r3)
    ldr(r4, [r0, 4])
    ldr(r5, [r1, 4])
    adc(r4, r5)
    str(r2, [r0, 0])
    str(r4, [r0, 4])
    mov(r0, r4)


@micropython.asm_thumb
def quotients(r0, r1, r2):
    sdiv(r3, r0, r1)
    str(r3, [r2, 0])
    udiv(r3, r0, r1)
    str(r3, [r2, 4])
    mul(r0, r1)
    str(r0, [r2, 8])
    neg(r0, r1)
    str(r0, [r2, 12])


@micropython.asm_thumb
def bits(r0, r1):
    clz(r2, r0)
    str(r2, [r1, 0])
    rbit(r2, r0)
    str(r2, [r1, 4])
    mvn(r2, r0)
    str(r2, [r1, 8])
    mov(r3, 0xF0)
    mov(r2, r0)
    bic(r2, r3)
    str(r2, [r1, 12])
    mov(r2, r0)
    eor(r2, r3)
    str(r2, [r1, 16])
    mov(r2, r0)
    and_(r2, r3)
    str(r2, [r1, 20])
    mov(r2, 8)
    mov(r3, r0)
    ror(r3, r2)
    str(r3, [r1, 24])
    asr(r3, r0, 4)
    str(r3, [r1, 28])
    lsr(r3, r0, 4)
    str(r3, [r1, 32])
    lsl(r3, r0, 4)
    str(r3, [r1, 36])


import array

x = array.array("I", [0xFFFFFFFF, 1])
y = array.array("I", [2, 3])
print(add64(x, y), x)

out = array.array("i", 4 * [0])
for a, b in ((7, 2), (-7, 2), (7, -2), (5, 0)):
    quotients(a, b, out)
    print(a, b, list(out))

out = array.array("I", 10 * [0])
for value in (0x12345678, -0x12345678, 0, 1):
    bits(value, out)
    print([hex(v) for v in out])


@micropython.asm_thumb
def sorted_three(r0):
    # a network of three comparisons on words
    ldr(r1, [r0, 0])
    ldr(r2, [r0, 4])
    ldr(r3, [r0, 8])
    cmp(r1, r2)
    ittt(gt)
    mov(r4, r1)
    mov(r1, r2)
    mov(r2, r4)
    cmp(r2, r3)
    ittt(gt)
    mov(r4, r2)
    mov(r2, r3)
    mov(r3, r4)
    cmp(r1, r2)
    ittt(gt)
    mov(r4, r1)
    mov(r1, r2)
    mov(r2, r4)
    str(r1, [r0, 0])
    str(r2, [r0, 4])
    str(r3, [r0, 8])


for three in ((1, 2, 3), (3, 2, 1), (2, 3, 1), (-1, 0, -2), (5, 5, 4)):
    words = array.array("i", three)
    sorted_three(words)
    print(list(words))


@micropython.asm_thumb
def collatz(r0):
    # steps to 1: a loop with a call in it
    mov(r1, 0)
    b(test)
    label(step)
    mov(r2, 1)
    tst(r0, r2)
    beq(even)
    bl(odd)
    b(count)
    label(even)
    lsr(r0, r0, 1)
    label(count)
    add(r1, 1)
    label(test)
    cmp(r0, 1)
    bne(step)
    mov(r0, r1)
    b(end)
    label(odd)
    lsl(r3, r0, 1)
    add(r0, r0, r3)
    add(r0, 1)
    bx(lr)
    label(end)


print([collatz(n) for n in (1, 2, 3, 7, 27, 97)])
