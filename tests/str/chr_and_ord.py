# requires: bigint

for n in (0, 65, 127, 128, 255, 256, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF):
    c = chr(n)
    print(n, ord(c), len(c), len(c.encode()))
for bad in (-1, 0x110000, 2**70):
    try:
        chr(bad)
    except (ValueError, OverflowError):
        print("refused", bad)
for bad in ("", "ab", 1, None, b"ab"):
    try:
        print(ord(bad))
    except TypeError:
        print("TypeError")
print(ord(b"a"), ord("a"))
