# As standard, in 32-bit words: ints of 64 bits at most, floats of single precision.
base = standard
MICROPY_OBJ_REPR = 2
MICROPY_WORD_BYTES = 4
MICROPY_LONGINT_IMPL = 1
MICROPY_FLOAT_IMPL = 1
