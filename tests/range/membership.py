# requires: float
# covers: range membership

for r in (range(5), range(0, 10, 3), range(10, 0, -3), range(0)):
    print(r, [n for n in range(-2, 12) if n in r])
print(3.0 in range(5), 2.5 in range(5), "a" in range(5), None in range(5), True in range(2))
for n in (0, 10, 99, 100, -1):
    print(n, n in range(100), n not in range(0, 100, 7))
