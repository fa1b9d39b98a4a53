# requires: option MP_NUMBER_METHODS
# requires: float64
# requires: bigint
# covers: bit_length, bit_count and as_integer_ratio
for n in 0, 1, -1, 255, -256, 2**62, -(2**100):
    print(n.bit_length(), n.bit_count(), n.conjugate(), n.as_integer_ratio())
for x in 0.0, 3.0, -0.75, 0.1, 1e20, 5e-324:
    print(x.is_integer(), x.as_integer_ratio(), x.conjugate() == x)
for x in float("inf"), float("nan"):
    try:
        print(x.is_integer())
        x.as_integer_ratio()
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
