# requires: detailed-errors
# requires: float
# cpython: other messages
values = [None, True, 3, 1.5, "ab", b"ab", [1], (1,), {0: 2}, {1}, range(2), Exception("e"), ValueError, len]
for text in ("+v", "-v", "~v", "not v", "len(v)", "v()", "v[0]", "v.x", "next(v)", "iter(v) and 1", "v.append", "del v[0]", "v[0] = 1", "v.x = 1", "abs(v)", "(*v,)", "f(**v)", "[x for x in v]", "a, = v", "isinstance(v, int)", "issubclass(v, int)", "hash(v) and 1", "raise v", "with v: pass", "v.__class__", "'%d' % v", "'%s' % (v,)", "v in [v]", "v is v", "{v}", "for i in v: pass", "yield_(v)", "b''.join(v)", "''.join(v)", "range(v)", "print(end=v)", "getattr(v, 'x', 0)", "setattr(v, 'y', 0)", "int(v, 10)"):
    for v in values:
        shown = v if not callable(v) else "callable"
        try:
            try:
                r = eval(text)
            except SyntaxError:
                r = exec(text)
            print(text, shown, "ok" if callable(r) or "class" in text else r)
        except BaseException as e:
            print(text, shown, type(e).__name__, e)
