# requires: option MP_STR_METHODS
# covers: removeprefix and removesuffix
for text in "", "test", "testing", "éé":
    print([text.removeprefix("test"), text.removesuffix("ing"), text.removesuffix("é")])
print("abc".removeprefix(""), "abc".removesuffix(""), "a".removesuffix("abc"))
print(b"abc".removeprefix(b"ab"), bytearray(b"abc").removesuffix(b"c"))
for arg in 1, b"a", None:
    try:
        "a".removeprefix(arg)
    except TypeError:
        print("TypeError")
