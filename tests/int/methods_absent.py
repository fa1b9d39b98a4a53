# requires: float
# requires: bigint
# requires: complex
# cpython: has them
# covers: methods that are absent

for name in (
    "bit_length",
    "bit_count",
    "conjugate",
    "real",
    "imag",
    "numerator",
    "as_integer_ratio",
    "to_bytes",
    "from_bytes",
):
    print(name, hasattr(1, name), hasattr(2**80, name), hasattr(int, name))
for name in ("is_integer", "hex", "fromhex", "as_integer_ratio", "real"):
    print(name, hasattr(1.5, name))
print((1j).real, hasattr(1j, "conjugate"))
