# requires: option PY_SYS_EXC_INFO
# requires: bigint
# via-mpy: no
# cpython: reports other facts

import sys

print(
    sys.byteorder,
    sys.version_info[:2],
    sys.implementation.name,
    sys.implementation[0],
    len(sys.version_info),
)
print(isinstance(sys.argv, list), len(sys.argv), sys.argv[0])
print(
    isinstance(sys.path, list),
    isinstance(sys.modules, dict),
    isinstance(sys.platform, str),
    isinstance(sys.version, str),
)
print(
    sys.version.startswith("3.4.0; MicroPython"),
    sys.maxsize > 2**30,
    sys.maxsize & (sys.maxsize + 1),
)
print(
    sys.implementation.version[0],
    type(sys.implementation._mpy).__name__,
    hasattr(sys.implementation, "nope"),
)
print(sys.ps1, sys.ps2, sep="|")
for name in (
    "argv",
    "byteorder",
    "exit",
    "implementation",
    "maxsize",
    "modules",
    "path",
    "platform",
    "print_exception",
    "stdin",
    "stdout",
    "stderr",
    "version",
    "version_info",
    "exc_info",
    "atexit",
):
    print(name, hasattr(sys, name))
