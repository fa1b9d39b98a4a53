# requires: module io
# covers: streams

import io

s = io.StringIO("first\nsecond\nthird")
print(
    repr(s.read(3)),
    repr(s.readline()),
    repr(s.readline(3)),
    repr(s.readline()),
    repr(s.read()),
    repr(s.read()),
    repr(s.readline()),
)
s.seek(0)
print(s.tell(), list(s), s.tell())
s = io.StringIO()
print(s.write("abc"), s.write("def"), repr(s.getvalue()), s.write(""))
s.seek(1)
s.write("ZZ")
print(s.getvalue(), repr(s.read()))
s.seek(0, 2)
s.write("!")
print(s.getvalue(), repr(io.StringIO("x").getvalue()), repr(io.StringIO().read()))
for line in io.StringIO("a\nb\n\nc"):
    print(repr(line))
for bad in (5, None):
    try:
        io.StringIO().write(bad)
        print("accepted")
    except TypeError:
        print("TypeError")
s.close()
for f in (s.read, s.getvalue, lambda: s.write("x")):
    try:
        f()
    except ValueError:
        print("closed")
