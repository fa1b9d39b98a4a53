# requires: bigint
# covers: int
texts = ["0", "1", "-1", "+5", "007", "12345678901234567890", " 42 ", "\t7\n", "", " ", "-", "+", "--1", "1 2", "1_000"]
texts += ["0x1f", "0X1F", "-0xff", "0b101", "0o17", "ff", "zz", "0b2", "0o8", "1e3", "1.0", "abc", "0x", "0b", "1\0"]
for text in texts:
    for base in (None, 0, 2, 8, 10, 16, 36):
        try:
            value = int(text) if base is None else int(text, base)
            print(repr(text), base, value)
        except ValueError as e:
            print(repr(text), base, "ValueError")
