# requires: float
# covers: displays of list, tuple, dict, set

print([], [1,], [1, 2,], (), (1,), (1, 2,), {}, {1: 2,}, {1,}, {1: 2}[1])
print([[]], [()], ([],), {(): []}, [[[[1]]]], ((((1))),), [1, [2, (3, {4: [5]})]])
print([x for x in ()], [None, True, False, ...], ["a" "b", "c"], (1, "two", 3.0, b"4", None))
print(1,), print((1, 2)), print(*())
print([lambda: 1][0](), {"f": len}["f"]("abc"), (print,)[0] is print, [[1, 2], [3, 4]][1][0], {"a": {"b": "c"}}["a"]["b"])
print("abc"[1], [1, 2, 3][-1], (1, 2)[0], "%s" % [1], b"abc"[0], {1: "x"}.get(1), [1, 2].index(2), "x".join(["a", "b"]))
print({1: 1, 2: 2} == {2: 2, 1: 1}, {1, 2} == {2, 1}, [1, 2] == [2, 1], ... is Ellipsis, Ellipsis)
big = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
]
print(big, len(big), sum(sum(r) for r in big))
