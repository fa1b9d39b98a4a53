# As minimal, without compiler and prompt: it runs .mpy files.
base = minimal
MICROPY_ENABLE_COMPILER = 0
