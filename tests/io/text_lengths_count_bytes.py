# requires: module io
# cpython: counts characters, and refuses bytes

import io

s = io.StringIO()
for text in ("abc", "é", "→→", "𝄞", ""):
    print(repr(text), s.write(text), s.tell())
print(s.getvalue(), s.write(b"bytes"))
s.seek(3)
print(repr(s.read(1)), s.tell())
s.close()
for f in (s.read, s.getvalue, lambda: s.seek(0), lambda: s.write("x")):
    try:
        print(f())
    except ValueError as e:
        print("ValueError", e)
