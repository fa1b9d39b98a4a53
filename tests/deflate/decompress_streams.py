# covers: deflate
# requires: module deflate
# requires: module io
# cpython: absent

import deflate
import io

RAW_STORED = b"\x01\x05\x00\xfa\xffhello"
RAW_FIXED = b"\xcb\x48\xcd\xc9\xc9\x57\xc8\x40\x27\x00"
for data in (RAW_STORED, RAW_FIXED):
    d = deflate.DeflateIO(io.BytesIO(data), deflate.RAW)
    print(d.read())
d = deflate.DeflateIO(io.BytesIO(RAW_FIXED), deflate.RAW)
print(d.read(3), d.read(4), d.read(), d.read())
buffer = bytearray(4)
d = deflate.DeflateIO(io.BytesIO(RAW_STORED), deflate.RAW)
print(d.readinto(buffer), buffer, d.readinto(buffer), buffer, d.readinto(buffer))
zlib = b"\x78\x01" + RAW_STORED + b"\x06\x2c\x02\x15"
with deflate.DeflateIO(io.BytesIO(zlib), deflate.ZLIB) as d:
    print(d.read())
print(
    deflate.DeflateIO(io.BytesIO(zlib), deflate.AUTO).read(),
    deflate.AUTO,
    deflate.RAW,
    deflate.ZLIB,
    deflate.GZIP,
)
for bad, form in [
    (b"", deflate.RAW),
    (b"\x07", deflate.RAW),
    (b"\x00\x00", deflate.ZLIB),
    (b"\x01\x05\x00\xfa\xffhe", deflate.RAW),
    (b"nothing", deflate.GZIP),
]:
    try:
        print(deflate.DeflateIO(io.BytesIO(bad), form).read())
    except Exception as e:
        print(type(e).__name__, e)
