# requires: asm_thumb
# What a register holds of an argument.
# covers: inline assembler
import array


@micropython.asm_thumb
def same(r0):
    pass


@micropython.asm_thumb
def word(r0) -> uint:
    ldr(r0, [r0, 0])


@micropython.asm_thumb
def four(r0, r1, r2, r3):
    lsl(r0, r0, 12)
    lsl(r1, r1, 8)
    lsl(r2, r2, 4)
    orr(r0, r1)
    orr(r0, r2)
    orr(r0, r3)


for value in (0, 1, -1, 0x3FFFFFFF, -0x40000000, 1 << 31, (1 << 40) + 5, True, False, None):
    print(value, same(value))
print(same(2.75), same(-2.75))
print(hex(four(1, 2, 3, 4)))

print(hex(word("abcdef")), hex(word("a longer text that is not interned")))
print(hex(word(b"\x01\x02\x03\x04")), hex(word(bytearray(b"\xff\xfe\xfd\xfc"))))
print(word(array.array("i", [-2])), word(memoryview(b"....\x05\x00\x00\x00")[4:]))
print(hex(word([7])), hex(word((-7,))))

for wrong in ((), (1, 2)):
    try:
        same(*wrong)
    except TypeError as e:
        print(e)
try:
    same(r0=1)
except TypeError as e:
    print("TypeError")
print(same, type(same) is type(four))
