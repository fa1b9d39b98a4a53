def f(n):
    try:
        for i in range(3):
            try:
                yield i
            finally:
                print("inner finally", i)
            if i == n:
                return "early"
    finally:
        print("outer finally")
        yield "from finally"


for n in (0, 1, 9):
    print(list(f(n)))


def g():
    for i in range(2):
        try:
            yield i
            continue
        finally:
            print("continue passes", i)
    for i in range(5):
        try:
            if i == 1:
                break
            yield "b%d" % i
        finally:
            print("break passes", i)


print(list(g()))
