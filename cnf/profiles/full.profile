# As coverage, with all that MicroPython lacks and programs miss.
base = coverage
manifest = full/manifest.py
MP_STR_METHODS = 1
MP_NUMBER_METHODS = 1
MP_MATH_FUNCTIONS = 1
MP_ANNOTATIONS = 1
MP_CLASS_HOOKS = 1
MP_PY_ITERTOOLS = 1
MP_PY_FUNCTOOLS = 1
MP_PY_COLLECTIONS = 1
MP_PY_DATACLASSES = 1
MP_PY_ENUM = 1
MP_PY_LIBRARY = 1
