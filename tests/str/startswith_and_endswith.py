# covers: str.endswith str.startswith
s = "filename.tar.gz"
for part in ("file", "name", ".gz", ".tar.gz", "", "filename.tar.gz", "filename.tar.gz!"):
    print(repr(part), s.startswith(part), s.endswith(part))
for start in (0, 4, -6):
    print(start, s.startswith("name", start), s.startswith("tar", start), s.startswith("", start))
print(
    s.startswith(("x", "file")),
    s.endswith((".zip", ".gz")),
    s.startswith(()),
    s.endswith(("a", "b")),
)
for bad in (1, None):
    try:
        print(s.startswith(bad))
    except TypeError:
        print("TypeError")
