# covers: bytes methods
datas = [b"", b"a", b"abc", b"a b c", b"\x00\xff\x80", b"abcabc", b"  x  ", b"A1b2"]
for data in datas:
    for make in (bytes, bytearray) if data else (bytes,):
        d = make(data)
        print(d, len(d), d.upper(), d.lower(), d.strip(), d.split(), d.find(b"b"), d.rfind(b"b"), d.count(b"a"), d.replace(b"a", b"--"))
        print("  ", d.startswith(b"a"), d.endswith(b"c"), d.isalpha(), d.isdigit(), d.isspace(), d.isupper(), d.islower(), b"b" in d, 97 in bytes(d))
        print("  ", d + b"!", d + d, d[:2], d[1:], d[-1:], list(d), d.hex(), bytes(d).partition(b"b"), bytes(d).rpartition(b"b"), d == data, d != b"abc", d < b"b")
        d = bytes(d)
        print("  ", d.join([b"1", b"2", b"3"]), d.rsplit(b"b", 1), d.split(b"b"), bytes.fromhex(d.hex()) == d, sorted(d))
for bad in (["a"], 1.5, "a", None):
    for make in (bytes, bytearray):
        try:
            print(make(bad))
        except TypeError:
            print(make.__name__, bad, "refused")
