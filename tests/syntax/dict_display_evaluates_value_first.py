# cpython: evaluates the key first

def v(x):
    print(x, end=" ")
    return x


d = {v("k1"): v("v1"), v("k2"): v("v2")}
print(sorted(d.items()))
e = {v(i): v(i * 10) for i in range(3)}
print(sorted(e.items()))
e[v("key")] = v("value")
print(len(e))
