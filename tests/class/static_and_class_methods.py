# covers: staticmethod classmethod
class A:
    name = "A"

    @staticmethod
    def add(a, b):
        return a + b

    @classmethod
    def make(cls, *args):
        return cls.__name__, cls.name, args

    @classmethod
    def create(cls):
        return cls()

    def both(self):
        return self.add(1, 2), self.make(3)


class B(A):
    name = "B"

    @classmethod
    def make(cls, *args):
        return "B.make", super().make(*args)


print(A.add(1, 2), A().add(3, 4), A.make(1), A().make(2), A().both())
print(B.add(5, 6), B.make(7), B().make(8), B().both())
print(type(A.create()) is A, type(B.create()) is B, type(B().create()).__name__)
f, g = B.add, B.make
print(f(1, 1), g("g"))
A.later = staticmethod(lambda x: x * 2)
A.other = classmethod(lambda cls, x: (cls.__name__, x))
print(A.later(4), A().later(5), B.other(6), B().other(7))
