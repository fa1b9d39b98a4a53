# covers: decorators
def logged(f):
    def wrapper(*args, **kw):
        print("call", args, sorted(kw.items()))
        result = f(*args, **kw)
        print("return", result)
        return result

    return wrapper


def repeat(n):
    def decorate(f):
        def wrapper(*args):
            return [f(*args) for _ in range(n)]

        return wrapper

    return decorate


@logged
def add(a, b=2):
    return a + b


@repeat(3)
def hello(name):
    return "hi " + name


@logged
@repeat(2)
def both(x):
    return x * x


class tools:
    @staticmethod
    def shout(f):
        return lambda *a: f(*a).upper()


@tools.shout
def whisper(x):
    return "psst " + x


print(add(1), add(1, b=5), hello("bob"), both(3), whisper("x"))
