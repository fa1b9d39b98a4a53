for c in "aé→𝄞":
    print(c, ord(c), len(c), c.encode())
print(list("abc"), tuple("xy"), [c + c for c in "12"], set("a"), sorted("hello"))
a, b, *rest = "unpack"
print(a, b, rest)
it = iter("ab")
print(next(it), next(it), next(it, "end"), next(it, "end"))
print(
    list(zip("ab", "xyz")),
    list(enumerate("ab", 1)),
    list(reversed("abc")),
    dict(zip("ab", "cd")) == {"a": "c", "b": "d"},
)
print(any(c == "b" for c in "abc"), all("abc"), max("hello"), min("hello"))
