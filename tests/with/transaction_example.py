class Transaction:
    def __init__(self, data):
        self.data = data

    def __enter__(self):
        self.saved = dict(self.data)
        return self

    def set(self, key, value):
        if value < 0:
            raise ValueError("negative " + key)
        self.data[key] = value

    def __exit__(self, kind, value, trace):
        if kind is not None:
            self.data.clear()
            self.data.update(self.saved)
            print("rolled back:", value.args)
            return kind is ValueError
        print("committed")


data = {"x": 1}
with Transaction(data) as t:
    t.set("x", 2)
    t.set("y", 3)
print(sorted(data.items()))
with Transaction(data) as t:
    t.set("x", 50)
    t.set("z", -1)
print(sorted(data.items()))
try:
    with Transaction(data) as t:
        t.set("y", 9)
        {}["missing"]
except KeyError as e:
    print("KeyError", e.args)
print(sorted(data.items()))
