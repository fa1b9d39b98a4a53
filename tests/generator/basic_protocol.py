# covers: yield
def count(n):
    print("start")
    for i in range(n):
        print("before", i)
        yield i
        print("after", i)
    print("end")


g = count(2)
print("made")
print(next(g))
print(next(g))
print(next(g, "default"))
print(next(g, "still"), list(g), iter(g) is g)
for x in count(1):
    print("got", x)
print(list(count(0)))
