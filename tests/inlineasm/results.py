# requires: asm_thumb
# What a result becomes, by the annotation of the function.


@micropython.asm_thumb
def default(r0):
    mvn(r0, r0)


@micropython.asm_thumb
def signed(r0) -> int:
    mvn(r0, r0)


@micropython.asm_thumb
def unsigned(r0) -> uint:
    mvn(r0, r0)


@micropython.asm_thumb
def truth(r0) -> bool:
    mvn(r0, r0)


@micropython.asm_thumb
def thing(r0) -> object:
    pass


for value in (0, -1, 5):
    print(default(value), signed(value), unsigned(value), truth(value))


class A:
    pass


a = A()
print(thing(a) is a, thing(print) is print, thing(A) is A)
# a small int as an object has its lowest bit set
print(thing(2 * 21 + 1), thing(-1), thing(1))


@micropython.asm_thumb
def first(r0) -> object:
    ldr(r0, [r0, 0])


print(first([a]) is a, first((None, a)), first(["text"]), first([A, 1]) is A)
for bad in (4, 0x20000010, 0x7FFFFFF8):
    try:
        print(thing(bad))
    except RuntimeError as e:
        print(e)
