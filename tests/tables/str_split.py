# covers: str.split str.rsplit
texts = ["", " ", "a", "a b", "  a  b  ", "a,b,,c", ",", ",,", "a\tb\nc", "one::two::three", "aXbXc"]
for text in texts:
    print(repr(text), text.split(), text.splitlines())
    for sep in (",", " ", "::", "X"):
        print("  ", repr(sep), text.split(sep), text.rsplit(sep), text.encode().split(sep.encode()))
        for limit in (0, 1, 2, -1):
            print("    ", limit, text.split(sep, limit), text.rsplit(sep, limit))
    for limit in (0, 1, 2, -1):
        print("   none", limit, text.split(None, limit))
for text in ("", "a", "a\n", "a\nb", "a\n\nb\n", "a\rb\r\nc", "\n", "\r\n\r\n"):
    print(repr(text), text.splitlines(), text.splitlines(True), text.encode().splitlines(True))
for bad in ("", 1):
    try:
        print("abc".split(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
