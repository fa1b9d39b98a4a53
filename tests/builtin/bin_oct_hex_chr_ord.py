# requires: bigint
# covers: bin hex oct
# covers: chr ord

for n in (0, 1, -1, 10, 255, -256, 2**40, -(2**70)):
    print(bin(n), oct(n), hex(n))
for c in ("a", "Z", "0", "é", "→", "𝄞", "\n", "\0"):
    print(ord(c), chr(ord(c)) == c, hex(ord(c)))
print(ord(b"x"), chr(65), chr(0x20AC), [chr(n) for n in range(97, 103)])
for f in (
    lambda: hex(None),
    lambda: oct([]),
    lambda: chr("a"),
    lambda: ord(65),
    lambda: ord("ab"),
    lambda: chr(None),
):
    try:
        print(f())
    except TypeError:
        print("TypeError")
