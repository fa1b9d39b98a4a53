# covers: __setattr__ __delattr__
class Guard:
    def __init__(self):
        super().__setattr__("log", [])
        self.start = 0

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))
        if name.startswith("_"):
            raise AttributeError("private " + name)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        super().__delattr__(name)


g = Guard()
g.x = 1
g.x += 5
setattr(g, "y", "why")
print(g.x, g.y, g.start)
del g.x
delattr(g, "y")
print(hasattr(g, "x"), hasattr(g, "y"))
try:
    g._secret = 1
except AttributeError as e:
    print("AttributeError", e)
try:
    del g.x
except AttributeError:
    print("AttributeError del")
for entry in g.log:
    print(entry)
