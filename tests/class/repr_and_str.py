# covers: __str__ __repr__
class OnlyRepr:
    def __repr__(self):
        return "R()"


class OnlyStr:
    def __str__(self):
        return "S"


class Child(OnlyRepr):
    pass


class Both(OnlyRepr):
    def __str__(self):
        return "both"


for o in (OnlyRepr(), Child(), Both()):
    print(o, repr(o), str(o), [o], (o,), {1: o}, "%s|%r" % (o, o), "{}|{!r}".format(o, o))
s = OnlyStr()
print(s, str(s), "%s" % s, "{}".format(s), f"{s}", repr(s) == "S", repr([s]).startswith("[<"))


class Faulty:
    def __repr__(self):
        raise ValueError("no repr")


for f in (
    lambda: repr(Faulty()),
    lambda: str([Faulty()]),
    lambda: "%s" % Faulty(),
    lambda: print(Faulty()),
):
    try:
        f()
    except ValueError as e:
        print("ValueError", e)
