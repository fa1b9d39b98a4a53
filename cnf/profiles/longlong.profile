# As standard, in 32-bit words: ints of 64 bits at most, floats of single precision.
base = standard
MICROPY_OBJ_REPR = MICROPY_OBJ_REPR_C
MICROPY_LONGINT_IMPL = MICROPY_LONGINT_IMPL_LONGLONG
MICROPY_FLOAT_IMPL = MICROPY_FLOAT_IMPL_FLOAT
