# A literal takes a slot of its frame for each item; they do not count as depth of recursion.
numbers = ",".join(str(i) for i in range(11000))
exec("a = [" + numbers + "]")
print(len(a), a[0], a[-1])
exec("b = (" + numbers + ")")
print(len(b), sum(b) == sum(a))


def depth(n):
    try:
        return depth(n + 1)
    except RuntimeError:
        return n


print(depth(0) > 50)
