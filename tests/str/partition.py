# covers: str.partition str.rpartition
for s, sep in [
    ("key=value", "="),
    ("key", "="),
    ("a=b=c", "="),
    ("=", "="),
    ("", "="),
    ("a::b::c", "::"),
    ("äöü", "ö"),
]:
    print(s.partition(sep), s.rpartition(sep))
for sep in ("", 1, None):
    try:
        print("abc".partition(sep))
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
