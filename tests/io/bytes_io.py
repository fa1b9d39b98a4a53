# requires: module io
# covers: streams

import io

b = io.BytesIO(b"0123456789")
print(b.read(3), b.tell(), b.read(0), b.read(), b.read(), b.tell())
for where, whence in [(0, 0), (4, 0), (-2, 2), (0, 2), (100, 0)]:
    print(where, whence, b.seek(where, whence), b.read(4))
b.seek(2)
print(b.seek(3, 1), b.read(1))
b = io.BytesIO()
print(b.write(b"abc"), b.write(bytearray(b"de")), b.getvalue())
b.seek(1)
b.write(b"XYZW!")
print(b.getvalue(), b.tell())
buffer = bytearray(4)
b.seek(0)
print(b.readinto(buffer), buffer, b.readinto(buffer), buffer, b.readinto(buffer))
b = io.BytesIO(b"line one\nline two\n\nend")
print(b.readline(), b.readline(4), b.readline(), b.readline(), b.readline(), b.readline())
b.seek(0)
print(list(b))
source = bytearray(b"abc")
c = io.BytesIO(source)
source[0] = 0
print(c.getvalue(), memoryview(c.getvalue())[1])
