# order: insertion


def show(first=0, **others):
    print(first, others, list(others))


show(z=1, y=2, x=3)
show(b=1, first=5, a=2)
show(**{"one": 1, "two": 2, "three": 3})
show(5, k9=9, k1=1, k5=5, k3=3)
print(dict(z=1, a=2, m=3))
