a = [1, 2, 3]
a.extend(a)
print(a)
a += a
print(len(a), a)
a *= 2
print(len(a), sum(a))
a.extend(x for x in [7, 8])
print(a[-3:])
b = a
b += [9]
print(a is b, a[-1])
b = b + [10]
print(a is b, a[-1], b[-1])
c = [0]
c += "xy"
c += (1,)
c += range(2)
print(c)
