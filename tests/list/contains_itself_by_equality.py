# requires: float


class Never:
    def __eq__(self, other):
        return False


class Always:
    def __eq__(self, other):
        return True


print(1 in [1.0], "a" in ["A", "a"], [] in [[]], None in [0, "", None], 3 not in [1, 2])
print(Always() in [1], 1 in [Always()], [1, 2].count(Always()), [1, 2].index(Always()))
print([Always()] == [5], [Never()] == [Never()], [1, 2, 3] == [1, Always(), 3])
a = [5, Always(), 6]
a.remove(6)
print(len(a))
