things = [None, "1", [1], (1,), b"1", {1: 1}]
for thing in things:
    print(1 == thing, 1 != thing)
    try:
        print(1 < thing)
    except TypeError:
        print("TypeError")
