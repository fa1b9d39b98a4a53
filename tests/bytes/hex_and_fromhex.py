# requires: bigint
# covers: bytes.fromhex bytes.hex

for b in (b"", b"\x00", b"abc", b"\xff\x0f\xf0", bytes(range(10))):
    h = b.hex()
    print(h, bytes.fromhex(h) == b, b.hex(":"), bytearray(b).hex())
print(bytes.fromhex("DE AD be ef"), bytes.fromhex(" 01 02 "), bytes.fromhex(""))
for bad in ("0", "zz", "0 0", "123"):
    try:
        print(bytes.fromhex(bad))
    except ValueError:
        print("ValueError", bad)
