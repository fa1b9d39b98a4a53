# covers: __new__ __init__
class Single:
    instance = None

    def __new__(cls, *args):
        print("new", cls.__name__, args)
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, *args):
        print("init", args)
        self.args = args


a = Single(1)
b = Single(2, 3)
print(a is b, a.args)


class Maker:
    def __new__(cls, kind):
        if kind == "int":
            return 42
        return object.__new__(cls)

    def __init__(self, kind):
        print("init", kind)
        self.kind = kind


print(Maker("int"))
m = Maker("other")
print(m.kind, type(m) is Maker)


class Child(Maker):
    def __new__(cls, kind, extra=None):
        o = super().__new__(cls, kind)
        if kind != "int":
            o.extra = extra
        return o

    def __init__(self, kind, extra=None):
        super().__init__(kind)


c = Child("x", 5)
print(c.kind, c.extra, isinstance(c, Maker), Child("int"))
