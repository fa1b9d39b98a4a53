# covers: str.split str.rsplit
for s in ("a b c", "  a  b  ", "", "   ", "a\tb\nc\rd\x0be\x0cf", "one", "\n x \n"):
    print(s.split(), s.split(None))
for n in (0, 1, 2, 9):
    print(n, "  a  b  c  d ".split(None, n))
