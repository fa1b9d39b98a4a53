# As standard, but one thread at a time runs.
base = standard
MICROPY_PY_THREAD_GIL = 1
