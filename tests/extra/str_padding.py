# requires: option MP_STR_METHODS
# covers: ljust, rjust, zfill and expandtabs
for text in "", "ab", "-12", "+7", "--1", "12345678":
    print([text.ljust(5), text.rjust(5), text.rjust(5, "*"), text.zfill(5)])
    data = text.encode()
    print([data.ljust(5, b"."), bytearray(data).rjust(5), data.zfill(5)])
print("ab".ljust(5, "é"), "é".rjust(3, "ü"), len("ab".ljust(70)), "ab".ljust(-1))
for text in "a\tb\tc", "\t", "abc\n\td", "éa\tb":
    print([text.expandtabs(), text.expandtabs(4), text.expandtabs(tabsize=0)])
for fill in "xy", "", b"x":
    try:
        "a".ljust(3, fill)
    except TypeError:
        print("TypeError")
