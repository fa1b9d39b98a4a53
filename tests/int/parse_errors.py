# requires: float

bad = ["", " ", "+", "-", "1 2", "abc", "0x10", "1.5", "--1", "1e3", "12a", "\x00", "+ 1"]
for text in bad:
    try:
        print(repr(text), int(text))
    except ValueError:
        print(repr(text), "ValueError")
for text, base in [("2", 2), ("8", 8), ("g", 16), ("0x", 16), ("9", 9)]:
    try:
        print(text, base, int(text, base))
    except ValueError:
        print(text, base, "ValueError")
