# requires: bigint
# covers: int.from_bytes int.to_bytes

for value, size in [
    (0, 1),
    (1, 1),
    (255, 1),
    (256, 2),
    (65535, 2),
    (1, 4),
    (0x1234, 2),
    (0x12345678, 4),
    (0x1234, 8),
]:
    print(value, value.to_bytes(size, "little"), value.to_bytes(size, "big"))
print((2**64).to_bytes(9, "big"))
print((10**20).to_bytes(12, "little"))
