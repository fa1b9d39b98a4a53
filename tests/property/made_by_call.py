class A:
    def __init__(self):
        self.log = []

    def _get(self):
        self.log.append("get")
        return len(self.log)

    def _set(self, value):
        self.log.append(value)

    read = property(_get)
    both = property(_get, _set)
    full = property(_get, _set, lambda self: self.log.clear())
    empty = property()
    late = property().getter(lambda self: "late").setter(_set)


a = A()
print(a.read, a.both, a.full, a.late)
a.both = "b"
a.full = "f"
a.late = "l"
print(a.log)
del a.full
print(a.log)
for source in ("a.read = 1", "a.empty", "a.empty = 1", "del a.both", "del a.read"):
    try:
        exec(source, {"a": a})
        print(source, "accepted")
    except AttributeError:
        print(source, "AttributeError")
print(type(A.read), A.read is A.read)
