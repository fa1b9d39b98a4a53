# covers: __bool__
class ByBool:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print("bool")
        return self.v


class ByLen:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len")
        return self.n


class Both:
    def __bool__(self):
        return False

    def __len__(self):
        return 5


class Neither:
    pass


for o in (ByBool(True), ByBool(False), ByLen(0), ByLen(3), Both(), Neither()):
    print(bool(o), "true" if o else "false", not o)
print(ByLen(0) or "right", (ByLen(2) and "right"), [x.n for x in (ByLen(0), ByLen(1)) if x])
print(any([Both(), ByBool(False)]), all([Neither(), ByLen(1)]), len(Both()))
