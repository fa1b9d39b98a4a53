# requires: option PY_BUILTINS_HELP
# cpython: absent


class A:
    x = 1

    def f(self):
        pass


help(5)
help(int)
help(None)
help([])
help(len)
help(A.f is None)
