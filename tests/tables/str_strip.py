# covers: str.strip str.lstrip str.rstrip
texts = ["", " ", "a", " a ", "\t\na b\r ", "xxaxx", "xyxaxyx", "ää", "aä日", "abcba"]
for text in texts:
    print(repr(text), repr(text.strip()), repr(text.lstrip()), repr(text.rstrip()))
    for chars in ("", "x", "xy", "a", " a", "ba", "ä"):
        print("  ", repr(chars), repr(text.strip(chars)), repr(text.lstrip(chars)), repr(text.rstrip(chars)))
for data in (b"", b"  a ", b"xxax", b"\n\t"):
    print(data, data.strip(), data.lstrip(), data.rstrip(), data.strip(b"x"), data.lstrip(b"x"), data.rstrip(b"x"))
