# requires: option MP_STR_METHODS
# covers: isalnum, isascii, isidentifier and isprintable
for text in "", "a", "a1", "1a", "12", "_", "a b", "é", "a\n", "\x7f", "\x00", "a-":
    print(repr(text), text.isascii(), text.isidentifier(), text.isprintable(), end=" ")
    print(text.isdecimal(), text.isnumeric())
for text in "", "a1", "A", "1", "a ", "_":
    print(text.isalnum(), text.encode().isalnum(), bytearray(text.encode()).isalnum())
print(b"".isascii(), b"a".isascii(), b"\x80".isascii(), "\x85".isprintable(), "\xa1".isprintable())
