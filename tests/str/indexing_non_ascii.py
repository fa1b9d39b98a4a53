s = "naïve→𝄞日本"
print(len(s), s)
for i in range(len(s)):
    print(i, s[i], s[-i - 1], len(s[i].encode()))
for a, b in [(0, 3), (2, 5), (4, 7), (-2, None), (5, 6)]:
    print(s[a:b], len(s[a:b]))
for i in (len(s), -len(s) - 1):
    try:
        s[i]
    except IndexError:
        print("IndexError")
