# The unix port's standard variant.
port = mp.port.unix
level = EXTRA
MICROPY_OBJ_REPR = 0
MICROPY_LONGINT_IMPL = 2
MICROPY_FLOAT_IMPL = 2
MICROPY_ENABLE_COMPILER = 1
