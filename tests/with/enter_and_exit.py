# covers: __enter__ __exit__
class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, value and value.args)
        return self.swallow


with Manager("a") as a:
    print("body", a)
with Manager("b"):
    print("no name")
with Manager("c", True) as c:
    raise ValueError("swallowed", c)
print("after c")
try:
    with Manager("d") as d:
        raise KeyError("passes")
except KeyError as e:
    print("KeyError", e.args)
with Manager("e") as e, Manager("f", True) as f:
    print(e, f)
    raise IndexError
try:
    with Manager("outer") as o:
        with Manager("inner") as i:
            raise ZeroDivisionError("zero")
except ZeroDivisionError:
    print("ZeroDivisionError", o, i)
