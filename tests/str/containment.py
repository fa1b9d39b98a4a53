s = "hello"
for part in ("h", "ell", "", "hello", "hellO", "lo", "ol", "o"):
    print(repr(part), part in s, part not in s)
for bad in (1, None, ["h"]):
    try:
        print(bad in s)
    except TypeError:
        print("TypeError")
