# covers: platform
# requires: module platform
# cpython: other texts

import platform

print(
    platform.platform().startswith("MicroPython-"),
    isinstance(platform.python_compiler(), str),
    isinstance(platform.libc_ver(), tuple),
)
print(len(platform.libc_ver()), platform.platform().count("-") >= 2)
for name in ("platform", "python_compiler", "libc_ver", "system", "machine"):
    print(name, hasattr(platform, name))
