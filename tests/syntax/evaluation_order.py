# covers: expression statement
def v(name, value=0):
    print(name, end=" ")
    return value


class Log(dict):
    def __setitem__(self, key, value):
        print("store", key, value)


d = Log()
d[v("key", 1)] = v("value", 2)
print()
x = v("a", 1) + v("b", 2) * v("c", 3)
print(x)
print([v("l1"), v("l2")], (v("t1"), v("t2")))
print(v("f", max)(v("x", 1), v("y", 2), *v("star", [5]), **v("kw", {})))
print(v("cond") if v("test", 1) else v("other"))
a = b = v("once", 5)
print(a, b)
v("i", [1, 2, 3])[v("from", 0) : v("to", 2)]
print()
first, second = v("r1", 1), v("r2", 2)
print(first, second)
def f(p=v("default p"), q=v("default q")): pass
print()
@v("decorator", lambda f: f)
def g(p=v("default")): pass
print()
lst = [0]
lst[v("index")] += v("add", 5)
print(lst)
print(v(1, 1) < v(2, 2) < v(3, 3))
