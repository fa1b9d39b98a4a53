# requires: asm_thumb
# A function in assembler is a function: it can be a method, or be handed on.


class Adder:
    @micropython.asm_thumb
    def me(r0) -> object:
        pass

    @staticmethod
    @micropython.asm_thumb
    def add(r0, r1):
        add(r0, r0, r1)


a = Adder()
print(a.me() is a, Adder.add(3, 4), a.add(5, 6))
print(list(map(Adder.add, [1, 2, 3], [10, 20, 30])))


def outer(n):
    @micropython.asm_thumb
    def twice(r0):
        lsl(r0, r0, 1)

    return lambda: twice(n)


print(outer(21)())


def logged(f):
    def g(*args):
        print("call", args)
        return f(*args)

    return g


@logged
@micropython.asm_thumb
def square(r0):
    mul(r0, r0)


print(square(12))
print(callable(square), callable(Adder.add), bool(Adder.add), Adder.add == Adder.add)
