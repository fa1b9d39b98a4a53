# requires: asm_thumb
# What the processor cannot do ends the function, not the program.


@micropython.asm_thumb
def load(r0):
    ldr(r0, [r0, 0])


@micropython.asm_thumb
def store(r0):
    str(r0, [r0, 0])


@micropython.asm_thumb
def jump(r0):
    bx(r0)


@micropython.asm_thumb
def undefined():
    data(2, 0xDE00)


@micropython.asm_thumb
def deep():
    label(again)
    push({r0, r1, r2, r3})
    b(again)


@micropython.asm_thumb
def lost(r0):
    push({r0})


def attempt(f, *args):
    try:
        print(f(*args))
    except RuntimeError as e:
        print(str(e).split(" (pc=")[0])


attempt(load, 0x60000000)
attempt(load, 0x2000000)
attempt(store, 0x08000000)
attempt(store, 0x3FFF0000)
attempt(jump, 0x40020001)
attempt(jump, 0x20000000)
attempt(undefined)
attempt(lost, 0x12345671)
try:
    deep()
except RuntimeError as e:
    print(str(e).split(",")[0])


@micropython.asm_thumb
def fine(r0):
    add(r0, 1)


print(fine(1))
