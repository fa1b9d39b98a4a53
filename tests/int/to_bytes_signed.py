# requires: bigint

for value, size in [
    (-1, 1),
    (-128, 1),
    (127, 1),
    (-129, 2),
    (-1, 4),
    (-(2**31), 4),
    (2**31 - 1, 4),
    (-(2**63), 8),
    (-5, 10),
]:
    for order in ("big", "little"):
        print(value, size, order, value.to_bytes(size, order, signed=True))
