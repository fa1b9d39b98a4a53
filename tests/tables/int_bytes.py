# requires: bigint
# covers: int.from_bytes int.to_bytes
for n in (0, 1, 127, 128, 255, 256, 65535, 65536, 2**31 - 1, 2**32, 2**63, 2**64 - 1, 10**25):
    for size in (1, 2, 3, 4, 8, 11, 16):
        for order in ("big", "little"):
            try:
                data = n.to_bytes(size, order)
                print(n, size, order, data, int.from_bytes(data, order))
            except OverflowError:
                print(n, size, order, "OverflowError")
