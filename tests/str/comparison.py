words = ["", "a", "aa", "ab", "b", "A", "B", "Z", "z", "10", "9", "ä", "日"]
for w in words:
    print(repr(w), [w < other for other in words].count(True), w == w + "", w != "q")
print(sorted(words), max(words), min(words))
print("a" < "b" < "c", "abc" == "ab" + "c", "a" == b"a", "1" == 1, "" == None)
for bad in (1, None, b"a"):
    try:
        print("a" < bad)
    except TypeError:
        print("TypeError")
