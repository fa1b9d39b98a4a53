# requires: float64
# cpython: other messages
# covers: str % values
values = [0, 1, -5, 255, 3.7, -2.5, "text", "", None, [1], True, b"by", (1,), (1, 2), {"k": 3}]
for spec in ("%s", "%r", "%d", "%i", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%#x", "%o", "%#o", "%f", "%.1f", "%8.3f", "%-8.2f|", "%e", "%g", "%c", "%%", "%5s", "%-5s|", "%.2s", "%u", "%5%", "%(k)s", "%(k)d %(k)x", "%(z)s", "%*d", "%", "%z", "%s %s"):
    for v in values:
        try:
            print(spec, v, "->", spec % (v,) if not isinstance(v, (tuple, dict)) else spec % v)
        except Exception as e:
            print(spec, v, "->", type(e).__name__, e)
