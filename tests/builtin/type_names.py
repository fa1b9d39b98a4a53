# cpython: names some types otherwise
# covers: function.__name__ function.__globals__


class A:
    def m(self):
        pass


for x in (
    None,
    ...,
    NotImplemented,
    len,
    A().m,
    A.m,
    lambda: 0,
    [].append,
    (x for x in ()),
    iter([]),
    iter({}),
    {}.keys(),
    {}.items(),
    zip(),
    map(abs, []),
    enumerate([]),
    reversed([]),
    property(),
    staticmethod(len),
    super,
    type,
    object(),
    Exception(),
    range(1),
    memoryview(b""),
    frozenset(),
):
    print(type(x).__name__, type(x))
