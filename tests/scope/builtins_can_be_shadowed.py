def f(len):
    return len


print(f(5), len([1]))
list_was = list
list = 5
print(list)
del list
print(list is list_was, list("ab"))


def g():
    sum = lambda xs: "mine"
    return sum([1, 2])


print(g(), sum([1, 2]))
str = lambda x: "<%s>" % x
print(str(1), "%s" % 1)
del str
print(str(1))
max, min = min, max
print(max(1, 2), min(1, 2))
del max, min
print(max(1, 2), min(1, 2))


class C:
    id = 7

    def print(self):
        print("method", self.id)


C().print()
print(type(id).__name__ != "int", C.id)
