def shift(text, n):
    out = []
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            c = chr((ord(c) - base + n) % 26 + base)
        out.append(c)
    return "".join(out)


message = "The Quick Brown Fox, 1999!"
for n in (1, 3, 13, 25, -3):
    coded = shift(message, n)
    print(n, coded, shift(coded, -n) == message)
print("".join(reversed(message)))
