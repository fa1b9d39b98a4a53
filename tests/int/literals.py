# requires: bigint
# covers: int literals

print(0, 00, 10, 1_000, 1_0_0)
print(0b0, 0b1011, 0b11, 0b1_1)
print(0o0, 0o777, 0o17, 0o1_7)
print(0x0, 0xFF, 0xFF, 0xDEAD_BEEF, 0xABC)
print(-0, --1, -+-1, ~~5, -5)
for text in ("0b2", "0o8", "0xg", "09", "1__a", "0b", "0x"):
    try:
        print(text, eval(text))
    except SyntaxError:
        print(text, "SyntaxError")
