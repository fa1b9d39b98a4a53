# cpython: other messages
# covers: str.format
values = ["", "a", "abc", "héllo", "with space"]
specs = ["", "s", "5", "<5", ">5", "^5", "^6", "*^7", "-<4s", ".2", "5.2", ">5.1s", "x^9.3", ".0"]
for v in values:
    for spec in specs:
        print(repr(v), repr(spec), "[" + ("{:" + spec + "}").format(v) + "]")
templates = ["{}", "{0}", "{0}{1}", "{1}{0}", "{}{}", "{a}", "{a}{0}", "{{}}", "{{{0}}}", "{0!r}", "{0!s}", "{a!r:>8}", "{0:{1}}", "{:{}}", "{0:>{w}}", "}", "{", "{}}", "{0", "{0!x}", "{2}", "{b}", "{0:d}", "{}{0}", "{0}{}", "{:}", "{!r:}", "a{}b{}c"]
for t in templates:
    try:
        print(t, "->", t.format("v", 6, a="A", w=7))
    except Exception as e:
        print(t, "->", type(e).__name__, e)
