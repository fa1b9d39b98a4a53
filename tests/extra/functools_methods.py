# requires: option MP_PY_FUNCTOOLS
# covers: functools
from functools import *


class A:
    calls = 0

    @lru_cache
    def cached(self, x):
        self.calls += 1
        return x + 1

    @cached_property
    def once(self):
        self.calls += 10
        return "once"

    def pair(self, a, b):
        return a, b

    one = partialmethod(pair, 1)

    @singledispatchmethod
    def kind(self, x):
        return "any"

    @kind.register(int)
    def _(self, x):
        return "int"


a = A()
print(a.cached(1), a.cached(1), a.calls, a.once, a.once, a.calls, a.one(5), a.kind(1), a.kind(""))
del a.once
print(a.once, a.calls)
