class Table:
    def __init__(self, rows):
        self.rows = rows

    @property
    def columns(self):
        return list(zip(*self.rows))

    @property
    def size(self):
        return len(self.rows), len(self.rows[0])

    total = property(lambda self: sum(map(sum, self.rows)))

    @property
    def first(self):
        return self.rows[0][0]

    @first.setter
    def first(self, value):
        self.rows[0][0] = value


t = Table([[1, 2, 3], [4, 5, 6]])
print(t.columns, t.size, t.total, t.first)
t.first += 100
print(t.first, t.total, t.rows)
for name in ("columns", "size", "total", "first", "rows", "nope"):
    print(name, getattr(t, name, "absent"), hasattr(Table, name))
for name in ("size", "total"):
    try:
        setattr(t, name, 5)
    except AttributeError:
        print("read only", name)
print([getattr(x, "total") for x in (t, Table([[1]]), Table([[2], [3]]))])
