# covers: dict.pop dict.popitem
d = {1: "a", 2: "b", 3: "c"}
print(d.pop(1), d.pop(9, "default"), d.pop(2, None), d)
for args in [(1,), ("x",)]:
    try:
        d.pop(*args)
    except KeyError as e:
        print("KeyError", e.args)
print(d.popitem(), d)
try:
    d.popitem()
except KeyError:
    print("KeyError")
d = {"only": 1}
key, value = d.popitem()
print(key, value, d, len(d))
for i in range(100):
    d[i] = i
total = 0
while d:
    total += d.popitem()[1]
print(total, len(d))
