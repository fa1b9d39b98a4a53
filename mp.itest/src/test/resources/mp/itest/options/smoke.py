# What every MicroPython can do, whatever is switched off.
class Stack:
    def __init__(self, *items):
        self.items = list(items)

    def __iter__(self):
        for item in self.items:
            yield item

    def pop(self):
        return self.items.pop()


def keep(wanted, *, times=2, **more):
    return [(w, times) for w in wanted if w in more.values()]


s = Stack(1, "two", (3,), {4: b"four"})
print([type(x) for x in s], s.pop(), s.items[-1])
print(keep([1, 2, 3], a=2, b=3), keep("x", times=1, c="x"))
try:
    s.nothing
except AttributeError:
    print("no attribute")
finally:
    print("finally")
a, *b = sorted([3, 1, 2], key=lambda x: -x)
print(a, b, "{:>4}|{}".format("ab", repr("q")), 7 // 2, -7 % 3, 1 << 5)
x = y = 0
while True:
    x, y = x + 1, x
    if x > 5:
        break
else:
    print("never")
print(x, y, "abcd"[1:3], [0, 1, 2][-2:], "äö".encode())
