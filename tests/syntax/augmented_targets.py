# covers: augmented assignment
class Obj:
    n = 1


calls = []


def target(x):
    calls.append("called")
    return x


o = Obj()
data = [1, [2], {"k": 3}]
target(data)[0] += 10
target(data)[1] += [5]
target(data)[2]["k"] *= 4
target(o).n -= 6
print(data, o.n, Obj.n, len(calls))
t = ([1], 2)
u = t
t += (3,)
t[0].append("x")
print(t, u)
s = "ab"
s *= 2
s %= ()
print(s)
x = 7
x //= 2; x **= 3; x %= 10; x <<= 2; x |= 1; x ^= 3; x &= 0xFF; x >>= 1
print(x)
for source in ("(a, b) += 1", "f() += 1", "1 += 1", "x + y += 1", "[a] += [1]", "a += b += 1", "'s' += 's'"):
    try:
        exec(source)
    except SyntaxError:
        print("SyntaxError", source)
