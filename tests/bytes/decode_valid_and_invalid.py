# covers: bytes.decode
for b in (b"", b"abc", b"\xc3\xa9", b"\xe2\x86\x92", b"\xf0\x9d\x84\x9e", b"a\x00b"):
    s = b.decode()
    print(b, s.replace("\0", "NUL"), len(b), len(s), b.decode("utf-8") == s, str(b, "utf-8") == s)
for b in (b"\x80", b"\xc3(", b"\xff\xfe", b"ok\xe2\x82", b"\xf0\x28\x8c\x28"):
    try:
        print(b.decode("utf-8"))
    except UnicodeError:
        print(b, "UnicodeError")
