# covers: iter next
it = iter([1, 2])
print(next(it), next(it), next(it, None), next(it, "x"))
try:
    next(it)
except StopIteration as e:
    print("StopIteration", e.args, e.value)
for empty in ([], (), "", {}, set(), range(0), b""):
    print(next(iter(empty), "empty"))
it = iter("abc")
for c in it:
    print(c, next(it, "none"))
print(iter(it) is it, list(it))
