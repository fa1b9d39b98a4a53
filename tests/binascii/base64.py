# covers: binascii
# requires: module binascii

import binascii

for data in (
    b"",
    b"a",
    b"ab",
    b"abc",
    b"abcd",
    b"\x00\xff\xfe",
    bytes(range(40)),
    b"hello world, base64",
):
    e = binascii.b2a_base64(data)
    print(e, binascii.a2b_base64(e) == data, binascii.b2a_base64(data, newline=False))
print(
    binascii.a2b_base64(b"YQ=="),
    binascii.a2b_base64("YWI="),
    binascii.a2b_base64(b"Y W\nJ j"),
    binascii.a2b_base64(b""),
)
for bad in (b"Y", b"YQ", b"YWJ"):
    try:
        print(binascii.a2b_base64(bad))
    except ValueError:
        print("ValueError", bad)
