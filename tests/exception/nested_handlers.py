# requires: float


def level(n):
    try:
        if n == 0:
            raise ValueError("bottom")
        level(n - 1)
    except ValueError as e:
        print("level", n, e.args)
        if n < 3:
            raise ValueError(n)
    finally:
        print("finally", n)


level(4)
try:
    try:
        1 / 0
    except KeyError:
        print("wrong")
    else:
        print("wrong")
    finally:
        print("inner finally")
except ZeroDivisionError:
    print("outer handler")
try:
    try:
        raise KeyError(1)
    except KeyError:
        try:
            raise IndexError(2)
        except IndexError as e:
            print("innermost", e.args)
        print("still in handler")
        raise
except KeyError as e:
    print("reraised", e.args)
