# covers: class bodies
x = "module"


class A:
    x = "class"
    y = x + "!"
    listed = [c for c in x]

    def method(self):
        return x, self.x

    class B:
        z = x

    for i in range(3):
        exec_order = i
    if i == 2:
        conditional = "yes"
    del i


print(A.x, A.y, A.listed, A().method(), A.B.z, A.exec_order, A.conditional, hasattr(A, "i"))


def f():
    local = "function"

    class C:
        inner = local
        local = "own"
        after = local

    return C.local, C.after


try:
    print(f())
except NameError:
    print("NameError")


def g():
    v = 1

    class D:
        def read(self):
            return v

        def write(self):
            nonlocal v
            v += 1
            return v

    return D()


d = g()
print(d.read(), d.write(), d.write(), d.read())
