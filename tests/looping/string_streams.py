# requires: module io
# heap: 16K
# slow

import io

total = 0
for i in range(20000):
    s = io.StringIO()
    s.write("line %d\n" % i)
    s.write("second")
    s.seek(0)
    total += len(s.readline()) + len(s.read()) + len(s.getvalue())
print(total)
b = io.BytesIO()
for i in range(100000):
    if i % 500 == 0:
        b.seek(0)
    b.write(b"0123456789"[: i % 10])
print(b.tell(), len(b.getvalue()))
