# covers: str.encode
for s in ("", "abc", "é", "日本", "𝄞", "a\0b"):
    b = s.encode()
    print(
        s,
        b,
        len(b),
        b.decode() == s,
        str(b, "utf8") == s,
        bytes(s, "utf-8") == b,
        s.encode("utf-8") == b,
    )
for bad in (b"\xff", b"\xc3", b"a\x80b", b"\xe6\x97", b"\xf0\x9d\x84"):
    try:
        print(bad.decode())
    except UnicodeError:
        print("UnicodeError", bad)
