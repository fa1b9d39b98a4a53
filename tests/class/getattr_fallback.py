# covers: __getattr__
class Proxy:
    known = "class attribute"

    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        print("getattr", name)
        if name.startswith("no_"):
            raise AttributeError(name)
        return getattr(self.target, name)


p = Proxy([3, 1, 2])
print(p.known, p.target)
p.append(0)
p.sort()
print(p.target, p.count(1))
print(hasattr(p, "no_way"), hasattr(p, "append"), getattr(p, "no_thing", "default"))
try:
    p.no_attribute
except AttributeError as e:
    print("AttributeError", e)
try:
    p.missing
except AttributeError:
    print("AttributeError from target")
p.missing = "now set"
print(p.missing)
try:
    len(p)
except TypeError:
    print("TypeError")


class Record:
    def __init__(self, **fields):
        self.fields = fields

    def __getattr__(self, name):
        try:
            return self.fields[name]
        except KeyError:
            raise AttributeError(name)


r = Record(a=1, b=[2])
print(r.a, r.b, getattr(r, "c", None))
