# cpython: there a property is found where it was put later

class Base:
    pass


class Derived(Base):
    pass


class Alone:
    pass


for cls in (Base, Derived, Alone):
    try:
        cls.p = property(lambda self: 5)
        print(cls().p)
    except AttributeError as e:
        print(e)
Base.q = 1
print(Derived().q)
