# requires: bigint

for value, size in [(256, 1), (65536, 2), (2**64, 8), (2**100, 12), (-1, 1)]:
    try:
        print(value.to_bytes(size, "big"))
    except OverflowError:
        print(value, size, "OverflowError")
for value, size in [(255, 1), (65535, 2), (2**64 - 1, 8)]:
    print(value.to_bytes(size, "big"))
