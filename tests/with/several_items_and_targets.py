# covers: with, several items
class Pair:
    def __init__(self, *values):
        self.values = values

    def __enter__(self):
        print("enter", self.values)
        return self.values

    def __exit__(self, *a):
        print("exit", self.values)


class Box:
    pass


box, items, table = Box(), [0], {}
with Pair(1, 2) as (a, b):
    print(a, b)
with Pair(3) as box.value, Pair(4) as items[0], Pair(5) as table["k"]:
    print(box.value, items, table)
with Pair(6, 7) as [c, d], Pair(c + d) as (e,):
    print(e)
with Pair(1, 2, 3) as (first, *rest):
    print(first, rest)
try:
    with Pair(1) as (x, y):
        print("never")
except ValueError:
    print("ValueError")
