# requires: module io

import io

with io.StringIO("text\nmore\n") as s:
    print(repr(s.readline()), repr(s.read()))
try:
    s.read()
except ValueError:
    print("closed")
with io.BytesIO() as b:
    b.write(b"abc")
    b.write(b"def")
    print(b.getvalue(), b.tell())
try:
    b.write(b"x")
except ValueError:
    print("closed")
try:
    with io.StringIO("x") as s:
        raise KeyError("inside")
except KeyError as e:
    print("KeyError", e.args)
for method in (lambda: s.read(), lambda: s.write("a")):
    try:
        method()
    except ValueError:
        print("closed by exception")
