total = 0
for x in b"\x01\x02\xff":
    total += x
    print(x, type(x), total)
a, *rest = b"xyz"
print(a, rest, sum(b"abc"), max(b"abc"), min(b"abc"), sorted(b"cab"), list(reversed(b"abc")))
print(97 in b"abc", 100 in b"abc", b"bc" in b"abc", b"" in b"abc", b"cb" in b"abc")
print(list(zip(b"ab", "ab")), list(enumerate(b"ab")), bytes(x ^ 0x20 for x in b"MiXeD"), set(b"aa"))
