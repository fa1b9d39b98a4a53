# requires: bigint

for n in (0, 2**64, 2**64 - 1, 10**30, 3**70):
    for size in (16, 20):
        big = n.to_bytes(size, "big")
        print(
            big,
            int.from_bytes(big, "big") == n,
            int.from_bytes(n.to_bytes(size, "little"), "little") == n,
        )
