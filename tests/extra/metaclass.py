# requires: option MP_CLASS_HOOKS
# covers: metaclasses that say what classes can do
class Meta(type):
    def __init__(cls, name, bases, namespace, **keywords):
        cls.made = name, "items" in namespace, keywords

    def __iter__(cls):
        return iter(cls.items)

    def __len__(cls):
        return len(cls.items)

    def __getitem__(cls, i):
        return cls.items[i]

    def __contains__(cls, x):
        return x in cls.items

    def __repr__(cls):
        return "Meta:" + cls.__name__

    def greet(cls, who):
        return cls.__name__ + who

    @property
    def size(cls):
        return len(cls)


class M(metaclass=Meta):
    items = [1, 2, 3]


class N(M):
    items = [9]


print(list(M), len(M), M[1], 2 in M, 7 in M, M, N, list(N), M.made, N.made)
print(M.greet("!"), N.size, isinstance(M(), M), hasattr(M(), "greet"))


def make(name, bases, namespace):
    return type(name + "X", bases, namespace)


class P(metaclass=make):
    pass


print(P.__name__)
