# cpython: has them

b = bytearray(b"abc")
for name, f in [
    ("repeat", lambda: b * 2),
    ("repeat reversed", lambda: 2 * b),
    ("int containment", lambda: 97 in b),
    ("index", lambda: b.index(b"b")),
    ("pop", lambda: b.pop()),
    ("insert", lambda: b.insert(0, 1)),
    ("delete item", lambda: b.__delitem__(0)),
    ("delete slice", lambda: exec("del b[0:1]", {"b": b})),
    ("reverse", lambda: b.reverse()),
    ("step", lambda: b[::2]),
    ("clear", lambda: b.clear()),
    ("copy", lambda: b.copy()),
]:
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__)
print(b)
