# cpython: takes only str and tuple

for bad in (1, None, b"f", ["file"], ("x", 1), {"file": 1}):
    for method in ("startswith", "endswith"):
        try:
            print(method, getattr("file", method)(bad))
        except TypeError:
            print(method, "TypeError")
