# requires: module io

import io

b = io.BytesIO(b"abc")
b.seek(6)
print(b.write(b"xyz"), b.getvalue(), b.tell())
b.seek(0)
print(b.read())
for n in (0, 1, 5, 100):
    b = io.BytesIO()
    b.seek(n)
    b.write(b"!")
    print(n, len(b.getvalue()), b.getvalue()[-2:], sum(b.getvalue()))
big = io.BytesIO()
for i in range(300):
    big.write(bytes([i & 255]) * 3)
print(len(big.getvalue()), big.tell(), big.getvalue()[:5], big.getvalue()[-5:])
big.seek(100)
print(big.read(5), big.seek(-1, 1), big.read(3))
