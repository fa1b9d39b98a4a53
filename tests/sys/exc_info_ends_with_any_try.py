# requires: option PY_SYS_EXC_INFO
# cpython: what is handled further out comes back
import sys


def now():
    kind = sys.exc_info()[0]
    return kind and kind.__name__


def quiet():
    try:
        pass
    except ValueError:
        pass
    return now()


try:
    raise KeyError
except KeyError:
    print(now())
    try:
        raise ValueError
    except ValueError:
        print(now())
    print(now())
print(now())
try:
    raise KeyError
except KeyError:
    print(now(), quiet(), now())
try:
    try:
        raise KeyError
    finally:
        print(now())
except KeyError:
    print(now())
print(now())


class Swallow:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        print(details[0].__name__, now())
        try:
            raise IndexError
        except IndexError:
            print(now())
        return True


with Swallow():
    raise KeyError
print(now())


def returns():
    try:
        raise KeyError
    except KeyError:
        return now()


def leaves():
    for i in range(2):
        try:
            raise KeyError
        except KeyError:
            if i:
                break
            continue
    return now()


print(returns(), now(), leaves(), now())
