# covers: getattr setattr delattr hasattr
class A:
    x = 1


a = A()
print(getattr(a, "x"), getattr(a, "y", "none"), hasattr(a, "x"), hasattr(a, "y"), hasattr(A, "x"))
setattr(a, "x", 2)
setattr(A, "z", 3)
print(a.x, A.x, a.z, getattr(A, "x"))
delattr(a, "x")
delattr(A, "z")
print(a.x, hasattr(a, "z"))
for name in ("with space", "1digit", "", "ünïcode", "class"):
    setattr(a, name, len(name))
    print(repr(name), getattr(a, name), hasattr(a, name))
print(sorted(a.__dict__))
for f in (
    lambda: getattr(a, "nope"),
    lambda: delattr(a, "nope"),
    lambda: getattr(a, 5),
    lambda: setattr(a, 5, 1),
    lambda: hasattr(a, 5),
    lambda: getattr(a),
    lambda: setattr(5, "x", 1),
):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__)
print(
    getattr("abc", "upper")(),
    getattr(5, "to_bytes")(2, "big"),
    getattr([1, 2], "pop")(),
    getattr(int, "__name__"),
)
