# covers: str.find str.index str.rfind str.rindex
s = "the cat sat on the mat"
for needle in (
    "the",
    "at",
    "t",
    "dog",
    "",
    "mat",
    "the cat sat on the mat",
    "the cat sat on the mat!",
):
    print(repr(needle), s.find(needle), s.rfind(needle), s.count(needle), needle in s)
for args in [("at", 6), ("at", 6, 9), ("at", -3), ("the", 1, 5), ("t", 100), ("", 5)]:
    print(args, s.find(*args), s.rfind(*args))
for f in (s.index, s.rindex):
    print(f("sat"))
    try:
        f("dog")
    except ValueError:
        print("ValueError")
