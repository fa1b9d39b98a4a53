# As standard, every word a double; no machine-code emitters.
base = standard
MICROPY_OBJ_REPR = 3
