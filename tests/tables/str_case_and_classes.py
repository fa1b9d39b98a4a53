# cpython: counts \x1c to \x1f as spaces
for code in list(range(0, 128)):
    c = chr(code)
    print(code, repr(c), repr(c.upper()), repr(c.lower()), c.isalpha(), c.isdigit(), c.isspace() or "", c.isupper(), c.islower())
for text in ("", "AbC", "123", "a1", "ABC1", "abc1", " \t\n", "A B", "Hello World"):
    print(repr(text), text.upper(), text.lower(), text.isalpha(), text.isdigit(), text.isspace(), text.isupper(), text.islower())
