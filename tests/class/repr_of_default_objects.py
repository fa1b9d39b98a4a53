# cpython: shows module names and 0x
# covers: object


class A:
    class B:
        pass

    def m(self):
        pass


def f():
    pass


print(A, A.B, type(A), type(A()), [A, int], {A: 1}, str(A), repr(A))
for text in (repr(A()), repr(A().m), repr(A.m), repr(f), repr(lambda: 0), repr(object())):
    words = text.split()
    print(words[0] if words[0] == "<bound_method" else words[:2], len(words))
print(print, len)
