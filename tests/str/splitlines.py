# covers: str.splitlines
for s in ("a\nb\nc", "a\nb\n", "\n", "", "a\r\nb\rc", "no end", "\n\n", "x\n\ny"):
    print(s.splitlines(), s.splitlines(True))
