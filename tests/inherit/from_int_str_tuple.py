class Name(str):
    def shout(self):
        return self.upper() + "!"


n = Name("bob")
print(n, len(n), n.shout(), n == "bob", n + "by", n[0], "b" in n, isinstance(n, str), n.upper())


class Pair(tuple):
    def swap(self):
        return Pair((self[1], self[0]))


p = Pair((1, 2))
print(p, p[0], len(p), p.swap(), p == (1, 2), isinstance(p, tuple), list(p), p.count(1))
a, b = p
print(a, b)


class Flags(set):
    def toggle(self, x):
        if x in self:
            self.remove(x)
        else:
            self.add(x)


f = Flags()
for x in (1, 2, 1, 3):
    f.toggle(x)
    print(sorted(f), len(f))
print(isinstance(f, set), 2 in f)


class Buffer(bytearray):
    def put(self, text):
        self.extend(text.encode())
        return self


print(len(Buffer().put("ab").put("c")), Buffer().put("xy")[1])
