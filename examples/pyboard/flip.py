# Flips the blue light forty times a second, in machine code that writes the register which holds
# what the pins of port B drive.
import micropython
import pyb
from micropython import const

GPIOB = const(0x40020400)
ODR = const(0x14)
BLUE = const(1 << 4)


@micropython.asm_thumb
def flip():
    movwt(r0, GPIOB)
    movw(r1, BLUE)
    ldr(r2, [r0, ODR])
    eor(r2, r1)
    str(r2, [r0, ODR])


while True:
    flip()
    pyb.delay(25)
