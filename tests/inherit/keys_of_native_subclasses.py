class Name(str):
    pass


class Number(int):
    pass


class Pair(tuple):
    pass


for make, value in ((Name, "ab"), (Number, 7), (Pair, (1, 2))):
    a, b = make(value), make(value)
    print(a == b, a == value, value == a, a != b, a != value, hash(a) == hash(b))
    d = {a: 1}
    d[b] = 2
    print(len(d), d.get(value), d.get(b), a in [value], value in [a], a in {b})
    print(len({a, b, value}), [a, b].count(value), [value].index(b), (a,) == (b,))
