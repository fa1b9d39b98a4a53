# requires: bigint

for name in ("foo", "append", "__len__", "to_bytes", "from_bytes"):
    print(name, hasattr(1, name))
for value in (5, True, 2**80):
    try:
        value.foo = 1
        print("stored")
    except AttributeError:
        print("AttributeError")
try:
    int.foo = 1
except (AttributeError, TypeError):
    print("type is read-only")
