a = [1, 2, 3]
a[:] = a
print(a)
a[1:1] = a
print(a)
a[len(a) :] = [9]
print(a)
a[0:2] = a[2:]
print(a)
b = a
a[:] = []
print(a, b, a is b)
a[0:0] = [1, 2, 3]
a[1:2] = (7, 8, 9)
print(b)
