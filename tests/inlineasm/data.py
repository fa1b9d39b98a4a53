# requires: asm_thumb
# Data between instructions: constants, and what a function keeps from call to call.


@micropython.asm_thumb
def constant(r0) -> uint:
    lsl(r0, r0, 2)
    mov(r1, pc)
    b(go)
    align(4)
    data(4, 0xDEADBEEF, 1, -1)
    label(go)
    add(r0, r0, r1)
    ldr(r0, [r0, 0])


print([hex(constant(i)) for i in range(3)])


@micropython.asm_thumb
def half(r0) -> uint:
    mov(r1, pc)
    b(go)
    data(2, 0x1234, 0x5678)
    data(1, 1, 2, 3, 4)
    label(go)
    add(r1, r1, r0)
    ldrh(r0, [r1, 0])


print([hex(half(2 * i)) for i in range(4)])


@micropython.asm_thumb
def counter():
    nop()
    mov(r1, pc)
    b(go)
    align(4)
    data(4, 100)
    label(go)
    ldr(r0, [r1, 0])
    add(r0, 1)
    str(r0, [r1, 0])


print([counter() for i in range(4)])


def make():
    @micropython.asm_thumb
    def own():
        nop()
        mov(r1, pc)
        b(go)
        align(4)
        data(4, 0)
        label(go)
        ldr(r0, [r1, 0])
        add(r0, 1)
        str(r0, [r1, 0])

    return own


f = make()
print(f(), f(), f())
