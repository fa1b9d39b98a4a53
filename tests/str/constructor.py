# requires: float
# covers: str


class Named:
    def __str__(self):
        return "named"


class Shown:
    def __repr__(self):
        return "shown"


for value in (
    1,
    -1.5,
    True,
    None,
    "s",
    [1, "a"],
    (1,),
    (),
    {},
    {1: 2},
    range(3),
    b"x",
    Named(),
    Shown(),
    Ellipsis,
):
    print(str(value), len(str(value)))
print(str(), [Shown()], (Shown(),), {1: Shown()})
print(str(b"abc", "utf8"), str(bytearray(b"xyz"), "utf-8"), str(b""), repr(str()))
