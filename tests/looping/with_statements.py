# requires: bigint
# heap: 16K
# slow


class Scope:
    entered = 0
    left = 0

    def __enter__(self):
        Scope.entered += 1
        return self

    def __exit__(self, kind, value, trace):
        Scope.left += 1
        return kind is ValueError


for i in range(100000):
    with Scope() as s:
        if i % 2:
            continue
        raise ValueError
print(Scope.entered, Scope.left)


def early(i):
    with Scope():
        return i


print(sum(early(i) for i in range(100000)), Scope.left)
