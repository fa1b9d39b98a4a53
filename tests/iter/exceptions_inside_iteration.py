class Faulty:
    def __init__(self, error):
        self.error = error
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise self.error
        return self.n


for consume in (
    list,
    tuple,
    sum,
    max,
    sorted,
    set,
    lambda it: [x for x in it],
    lambda it: dict(zip("abcd", it)),
    lambda it: "".join(map(str, it)),
    lambda it: 99 in it,
    lambda it: all(it),
):
    try:
        print(consume(Faulty(KeyError("stop"))))
    except KeyError as e:
        print("KeyError", e.args)
print(list(Faulty(StopIteration)), list(Faulty(StopIteration("ignored"))))
