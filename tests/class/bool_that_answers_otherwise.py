# cpython: raises TypeError


class Answers:
    def __init__(self, truth):
        self.truth = truth

    def __bool__(self):
        return self if self.truth == "self" else self.truth


for truth in (True, False, 5, [1], "self", None):
    a = Answers(truth)
    print(truth, bool(a), not a, 1 if a else 2)
