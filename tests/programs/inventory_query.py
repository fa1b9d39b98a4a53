# A table in memory with indexes, and a query language: where, select, order, group, join, limits.


class Table:
    def __init__(self, name, *columns):
        self.name, self.columns, self.rows, self.indexes = name, columns, [], {}

    def insert(self, *values):
        if len(values) != len(self.columns):
            raise ValueError("%s has %d columns, not %d" % (self.name, len(self.columns), len(values)))
        row = dict(zip(self.columns, values))
        self.rows.append(row)
        for column, index in self.indexes.items():
            index.setdefault(row[column], []).append(row)
        return self

    def index(self, column):
        index = self.indexes[column] = {}
        for row in self.rows:
            index.setdefault(row[column], []).append(row)

    def delete(self, test):
        gone = [r for r in self.rows if test(r)]
        self.rows = [r for r in self.rows if not test(r)]
        for column in list(self.indexes):
            self.index(column)
        return len(gone)


class Query:
    def __init__(self, rows, how=()):
        self.source, self.how = rows, how

    def _then(self, stage, text):
        return Query(lambda: stage(self), self.how + (text,))

    def __iter__(self):
        return iter(self.source())

    def where(self, **wanted):
        def stage(rows):
            for row in rows:
                for key, value in wanted.items():
                    name, _, op = key.partition("__")
                    have = row[name]
                    ok = {"": have == value, "ne": have != value}.get(op)
                    if ok is None:
                        ok = have < value if op == "lt" else have > value if op == "gt" else have in value if op == "in" else value in have
                    if not ok:
                        break
                else:
                    yield row

        return self._then(stage, "where " + ",".join(sorted(wanted)))

    def select(self, *names, **computed):
        def stage(rows):
            for row in rows:
                out = {n: row[n] for n in names}
                for n in sorted(computed):
                    out[n] = computed[n](row)
                yield out

        return self._then(stage, "select")

    def order(self, *names):
        def key(row):
            return tuple(-row[n[1:]] if n[0] == "-" else row[n] for n in names)

        return self._then(lambda rows: sorted(rows, key=key), "order " + ",".join(names))

    def group(self, name, **folds):
        def stage(rows):
            groups = {}
            for row in rows:
                groups.setdefault(row[name], []).append(row)
            for value in sorted(groups):
                out = {name: value}
                for label in sorted(folds):
                    out[label] = folds[label](groups[value])
                yield out

        return self._then(stage, "group " + name)

    def join(self, table, mine, theirs):
        if theirs not in table.indexes:
            table.index(theirs)

        def stage(rows):
            for row in rows:
                for other in table.indexes[theirs].get(row[mine], ()):
                    out = {table.name + "_" + k: v for k, v in other.items()}
                    out.update(row)
                    yield out

        return self._then(stage, "join " + table.name)

    def limit(self, n, skip=0):
        return self._then(lambda rows: list(rows)[skip : skip + n], "limit")

    def show(self):
        print(" | ".join(self.how) or "all")
        rows = list(self)
        if not rows:
            print("  nothing")
            return
        names = sorted(rows[0])
        lines = [names] + [[str(r[n]) for n in names] for r in rows]
        widths = [max(len(line[i]) for line in lines) for i in range(len(names))]
        for line in lines:
            print("  " + "  ".join("%-*s" % (w, t) for w, t in zip(widths, line)).rstrip())


parts = Table("part", "id", "name", "weight", "supplier")
for row in ((1, "bolt", 12, "ax"), (2, "nut", 7, "ax"), (3, "gear", 120, "bo"), (4, "belt", 45, "cy"), (5, "axle", 300, "bo"), (6, "washer", 2, "dd")):
    parts.insert(*row)
suppliers = Table("supplier", "code", "city", "rating")
for row in (("ax", "Bern", 3), ("bo", "Oslo", 5), ("cy", "Rome", 4), ("ee", "Lima", 1)):
    suppliers.insert(*row)
every = Query(lambda: parts.rows)
every.show()
for condition in ({"supplier": "ax"}, {"weight__gt": 40}, {"weight__lt": 10}, {"name__has": "t"}, {"supplier__in": ("bo", "cy"), "weight__ne": 300}, {"id": 99}):
    every.where(**condition).show()
every.order("-weight").select("name", "weight", heavy=lambda r: r["weight"] > 100).show()
every.order("supplier", "-weight").limit(3, 1).show()
every.group("supplier", n=len, total=lambda rows: sum(r["weight"] for r in rows), names=lambda rows: "/".join(r["name"] for r in rows)).show()
joined = every.join(suppliers, "supplier", "code")
joined.select("name", "supplier_city", "supplier_rating").order("supplier_city", "name").show()
joined.where(supplier_rating__gt=3).group("supplier_city", n=len).show()
lazy = every.where(supplier="ax").select("id")
print(len(list(lazy)))
parts.insert(7, "cog", 9, "ax")
print(len(list(lazy)), parts.delete(lambda r: r["weight"] < 8), len(list(lazy)), len(parts.rows))
lazy.show()
joined.order("id").select("id", "supplier_city").show()
for bad in (lambda: parts.insert(1), lambda: list(every.where(colour="x")), lambda: list(every.order("nothing"))):
    try:
        bad()
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error.args[0])
