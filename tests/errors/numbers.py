# covers: texts of errors
# requires: detailed-errors
# requires: float64
# requires: bigint
# requires: complex
# requires: module math
# cpython: message texts

import math

sources = [
    "1 / 0",
    "1 // 0",
    "1 % 0",
    "1.0 / 0",
    "1.0 // 0",
    "1.0 % 0",
    "divmod(1, 0)",
    "divmod(1.0, 0.0)",
    "0 ** -1",
    "0.0 ** -1",
    "1j / 0",
    "pow(2, 3, 0)",
    "pow(2, -1, 5)",
    "pow(2.0, 1, 5)",
    "1 << -1",
    "1 >> -1",
    "int('x')",
    "int('')",
    "int('12', 1)",
    "int('12', 37)",
    "int('9', 8)",
    "int('0x1f')",
    "int(None)",
    "int([])",
    "int('1.5')",
    "float('x')",
    "float('')",
    "float(None)",
    "float([])",
    "complex('x')",
    "int(1e400)",
    "int(float('nan'))",
    "chr(-1)",
    "chr(0x110000)",
    "ord('')",
    "ord('ab')",
    "ord(1)",
    "math.sqrt(-1)",
    "math.log(0)",
    "math.acos(2)",
    "math.factorial(-1)",
    "math.factorial(1.5)",
    "math.floor(float('inf'))",
    "(256).to_bytes(1, 'big')",
    "(-1).to_bytes(1, 'big')",
    "(1).to_bytes(-1, 'big')",
    "bytes([256])",
    "bytes(-1)",
    "range(1, 2, 0)",
    "[1] * 2 ** 80",
    "round(1.5, 'a')",
    "bin(1.5)",
    "hex('a')",
]
for source in sources:
    try:
        exec(source, {"math": math})
        print(source, "fine")
    except Exception as e:
        print(source, "->", type(e).__name__, e)
