class A(Exception):
    pass


class B(A):
    pass


class C(Exception):
    pass


def match(error, *handlers):
    for h in handlers:
        try:
            raise error
        except h:
            return "matched %d" % handlers.index(h)
        except BaseException:
            pass
    return "none"


print(
    match(B(), C, A, B),
    match(A(), B, A),
    match(C(), A, B),
    match(B(), (C, A)),
    match(B(), (), (C,), (A, C)),
)
print(
    match(KeyError(), LookupError),
    match(KeyError(), IndexError),
    match(SystemExit(), Exception),
    match(SystemExit(), BaseException),
)
for handler in (5, "x", None, (ValueError, 5)):
    try:
        try:
            raise KeyError("k")
        except handler:
            print("caught by", handler)
    except TypeError:
        print("TypeError")
    except KeyError:
        print("not matched")


def pick(kind):
    print("evaluated", kind.__name__)
    return kind


try:
    raise B("b")
except pick(C):
    print("C")
except pick(A):
    print("A")
except pick(B):
    print("B")
