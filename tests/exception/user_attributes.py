class E(Exception):
    default = "class"

    def __init__(self, *args, **kw):
        super().__init__(*args)
        self.kw = sorted(kw.items())

    def describe(self):
        return "%s %s %s" % (type(self).__name__, self.args, self.kw)


try:
    raise E(1, 2, x=3)
except E as e:
    e.added = "later"
    print(e.describe(), e.default, e.added, e.args)


class Custom(Exception):
    def __str__(self):
        return "custom text"

    def __repr__(self):
        return "custom repr"


try:
    raise Custom("hidden")
except Exception as e:
    print(e, repr(e), str(e), [e], "%s %r" % (e, e), e.args)


class NoSuper(Exception):
    def __init__(self, a):
        self.a = a


try:
    raise NoSuper("kept")
except NoSuper as e:
    print(e.a)


class Counted(Exception):
    count = 0

    def __init__(self, *args):
        Counted.count += 1
        super().__init__(*args)


for i in range(3):
    try:
        raise Counted(i)
    except Counted as e:
        print(e.args, Counted.count)
