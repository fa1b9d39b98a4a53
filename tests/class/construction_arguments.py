# covers: __new__ __init__
class A:
    def __init__(self, a, b=2, *args, c=3, **kw):
        print(a, b, args, c, sorted(kw.items()))


A(1)
A(1, 5)
A(1, 2, 3, 4)
A(1, c=7)
A(a=5, z=9)
A(*[1, 2, 3], **{"c": 0, "q": 1})


class OneArgument:
    def __init__(self, x):
        self.x = x


for f in (
    lambda: A(),
    lambda: A(1, a=2),
    lambda: OneArgument(),
    lambda: OneArgument(1, 2),
    lambda: OneArgument(y=1),
):
    try:
        f()
    except TypeError:
        print("TypeError")


class Returns:
    def __init__(self):
        return 5


try:
    Returns()
except TypeError:
    print("TypeError from __init__")
print(OneArgument(x=OneArgument(3)).x.x)
