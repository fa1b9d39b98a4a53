# requires: float

print([1, "a", b"b", 1.5, None, True, (1,), {2: 3}, [], [[]], ...])
print(["it's", '"', "\n", "\\", "é"])
print(str([1, 2]), repr([1, 2]) == str([1, 2]), "%s" % [1], "{}".format([1, [2]]), f"{[1, 2]}")
deep = []
for i in range(10):
    deep = [deep, i]
print(deep)
