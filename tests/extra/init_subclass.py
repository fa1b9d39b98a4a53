# requires: option MP_CLASS_HOOKS
# covers: __init_subclass__ and keywords of classes
class Base:
    subs = []

    def __init_subclass__(cls, tag=None, **keywords):
        super().__init_subclass__(**keywords)
        cls.subs.append((cls.__name__, tag))


class D(Base):
    pass


class E(Base, tag="e"):
    pass


class F(E, tag=7):
    pass


type("G", (Base,), {})
print(Base.subs)
for base in Base, object:
    try:

        class H(base, nope=1):
            pass

    except TypeError:
        print("TypeError")
