# order: insertion
# covers: dict | and |=

a = {"x": 1, "y": 2, "z": 3}
b = {"y": 20, "w": 0, "a": 7}
print(a | b)
print(b | a)
c = dict(a)
c.update(b)
print(c)
c.update(q=1, y=5)
print(c)
c |= {"first": 0, "x": 9}
print(c)
print(dict(b, x=1, w=2))
print(dict.fromkeys("zyx", 0), dict.fromkeys([3, 1, 2]))
print({k: v for k, v in sorted(c.items())})
