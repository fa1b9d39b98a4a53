# requires: float

for template, args in [
    ("%d", ()),
    ("%d %d", (1,)),
    ("%d", (1, 2)),
    ("x", (1,)),
    ("%s", ()),
    ("%%", (1,)),
    ("%d", "a"),
    ("%d", None),
    ("%x", 1.5),
    ("%c", "ab"),
    ("%q", (1,)),
    ("%", (1,)),
]:
    try:
        print(template, args, template % args)
    except (TypeError, ValueError) as e:
        print(template, args, type(e).__name__)
