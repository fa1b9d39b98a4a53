# Python in a Java program: the language and all of the library that needs nothing of a machine.
# What a VM reaches of the host is what it was handed, whatever stands here.
level = EXTRA
build = embed
MICROPY_OBJ_REPR = 0
MICROPY_LONGINT_IMPL = 2
MICROPY_FLOAT_IMPL = 2
MICROPY_ENABLE_COMPILER = 1
MICROPY_PERSISTENT_CODE_LOAD = 1
MICROPY_PY_HASHLIB_MD5 = 1
MICROPY_PY_HASHLIB_SHA1 = 1
MICROPY_PY_DEFLATE_COMPRESS = 1
MICROPY_PY_MACHINE = 0
MICROPY_PY_THREAD = 0
MICROPY_VFS = 0
