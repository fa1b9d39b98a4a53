# covers: assignment, chained and starred
# covers: swaps and multiple targets
a = b = c = [1]
print(a is b, b is c)
(a, b), [c, *d] = (1, 2), [3, 4, 5]
print(a, b, c, d)
a, b, a = 1, 2, 3
print(a, b)
l = [0, 1, 2]
l[0], l[2] = l[2], l[0]
print(l)
i = 0
i, l[i] = 2, "set"
print(i, l)
class O: pass
o = O()
o.x, o.y = o.z = 1, 2
print(o.x, o.y, o.z)
[a] = [5]
(b) = 6
(c,) = 7,
print(a, b, c)
*a, = "abc"
print(a)
a, = b, = [9],
print(a, b)
l[1:2] = a = [7, 8]
print(l, a)
x: int = 5
y: "anything"
o.w: str = "annotated"
print(x, o.w)
s = t = ""
s += "a"; t += "b"
print(s, t)
