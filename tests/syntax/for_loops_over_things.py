# covers: break and continue
# covers: for and else
for x in [1, 2]: print(x)
for a, b in [(1, 2), "xy", [3, 4]]: print(a, b)
for a, (b, c), *d in [(1, (2, 3), 4, 5)]: print(a, b, c, d)
for i in range(3):
    if i == 1: continue
    print(i)
else: print("done")
for c in "ab":
    for d in c * 2:
        print(c + d, end=" ")
print()
data = {}
for data["key"] in (1, 2, 3): pass
print(data)
items = [0, 0]
for i, items[i] in enumerate("xy"): pass
print(items)
class O: pass
o = O()
for o.attr in (5, 6): print(o.attr)
for x in (): print("never")
else: print("empty")
for x in 1, 2, 3: print(x, end=",")
print()
for _ in range(2):
    for x in (1, 2, 3):
        if x == 2: break
    else: print("never")
    print("broke at", x)
