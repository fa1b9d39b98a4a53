# covers: del
for text in (
    "del a[0]",
    "del a[-1]",
    "del a[1:3]",
    "del a[:]",
    "del a[2:2]",
    "del a[-2:]",
    "del a[5:]",
    "del a[1:100]",
    "del a[0], a[0]",
    "del a[5]",
    "del a[-6]",
    "del a[3:1]",
):
    a = [0, 1, 2, 3, 4]
    try:
        exec(text, {"a": a})
        print(text, a)
    except IndexError:
        print(text, "IndexError", a)
