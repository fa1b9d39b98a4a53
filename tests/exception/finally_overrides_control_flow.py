def a():
    try:
        return "try"
    finally:
        return "finally"


def b():
    try:
        raise ValueError
    finally:
        return "swallowed"


def c():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            print("finally", i)
    return i


def d():
    while True:
        try:
            return "returned"
        finally:
            break
    return "after break"


def e():
    x = 1
    try:
        return x
    finally:
        x = 2


def f():
    try:
        try:
            raise ValueError("first")
        finally:
            raise KeyError("second")
    except KeyError as e:
        return e.args


def g(n):
    try:
        if n:
            return g(n - 1) + [n]
        return []
    finally:
        print("leaving", n)


print(a(), b(), c(), d(), e(), f(), g(3))
