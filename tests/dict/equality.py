# requires: float

print({} == {}, {1: 2} == {1: 2}, {1: 2} == {1: 3}, {1: 2} == {2: 2}, {1: 2, 3: 4} == {3: 4, 1: 2})
print(
    {1: [2]} == {1: [2]}, {1: {2: 3}} == {1: {2: 3}}, {1: 2} == {1.0: 2.0}, {1: 2} != {1: 2, 2: 3}
)
print({} == [], {} == 0, {} == None, {1: 2} == [(1, 2)], bool({}), bool({0: 0}))
a = {i: str(i) for i in range(50)}
b = {i: str(i) for i in reversed(range(50))}
print(a == b)
b[7] = "x"
print(a == b, a != b)
del a[7], b[7]
print(a == b)
for f in (lambda: {} < {}, lambda: {1: 2} > {}, lambda: {} + {}, lambda: {} * 2, lambda: {} - {}):
    try:
        f()
    except TypeError:
        print("TypeError")
