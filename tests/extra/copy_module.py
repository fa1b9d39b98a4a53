# requires: option MP_PY_LIBRARY
# covers: copy
import copy

x = [1, [2, 3], {"a": [4]}, (5, [6])]
c = copy.copy(x)
d = copy.deepcopy(x)
print(c == x, c[1] is x[1], d == x, d[1] is x[1], d[3][1] is x[3][1])
x = [1]
x.append(x)
d = copy.deepcopy(x)
print(d[1] is d, d is not x)


class A(list):
    def __copy__(self):
        return "copied"


class P:
    pass


p = P()
p.x = [1]
p.me = p
q = copy.copy(p)
r = copy.deepcopy(p)
print(q.x is p.x, r.x == p.x, r.x is p.x, r.me is r, type(r) is P, copy.copy(A()))
a = A([1, [2]])
a.name = "n"
b = copy.deepcopy(a)
print(list(b), b.name, b[1] is a[1], type(b) is A, copy.deepcopy((1, "a")), copy.deepcopy({1, 2}) == {1, 2})
