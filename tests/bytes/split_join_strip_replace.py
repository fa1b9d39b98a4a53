print(b"a,b,,c".split(b","), b"a b  c ".split(), b"a-b-c".split(b"-", 1), b"a-b-c".rsplit(b"-", 1))
print(
    b",".join([b"a", b"b"]), b"".join([]), b", ".join((b"x",)), b"-".join([b"1", bytearray(b"2")])
)
print(b"  x ".strip(), b"  x ".lstrip(), b"  x ".rstrip(), b"xxaxx".strip(b"x"), b"\t\n".strip())
print(b"aXbX".replace(b"X", b"--"), b"aaa".replace(b"a", b"b", 2), b"abc".replace(b"z", b""))
print(b"k=v".partition(b"="), b"a=b=c".rpartition(b"="), b"kv".partition(b"="))
print(
    b"AbC".upper(),
    b"AbC".lower(),
    b"abc".isalpha(),
    b"12".isdigit(),
    b" ".isspace(),
    b"AB".isupper(),
    b"ab".islower(),
)
for bad in ([b"a", "b"], [1], ["a"]):
    try:
        print(b",".join(bad))
    except TypeError:
        print("TypeError", bad)
