# cpython: raises NameError

for source in ("del unknown", "x = 1; del x, x", "del (unknown)"):
    try:
        exec(source, {})
        print(source, "done")
    except (NameError, KeyError) as e:
        print(source, type(e).__name__, e)


def f():
    global absent
    del absent


def g():
    y = 1
    del y
    del y


for call in (f, g):
    try:
        call()
    except (NameError, KeyError) as e:
        print(type(e).__name__, e)
