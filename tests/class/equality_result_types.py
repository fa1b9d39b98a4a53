class Odd:
    def __init__(self, result):
        self.result = result

    def __eq__(self, other):
        return self.result

    def __lt__(self, other):
        return self.result


for result in (True, False, 1, 0, "yes", "", [], [0], None):
    o = Odd(result)
    print(repr(o == 1), repr(o < 1), "if" if o == 1 else "else", o in [5], not (o == 1))


class Default:
    pass


d, e = Default(), Default()
print(d == d, d == e, d != e, d == 1, d in [e, d], [d, e].index(e), {d: 1}.get(d), {d: 1}.get(e))
for f in (lambda: d < e, lambda: d >= e, lambda: d + e):
    try:
        f()
    except TypeError:
        print("TypeError")
