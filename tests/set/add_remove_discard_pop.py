# requires: float
# covers: set.add set.discard set.remove set.pop

s = set()
for item in (1, 2, 2, "a", None, (1, 2), 1.0, True):
    print(s.add(item), len(s))
print(s.discard(1), s.discard("absent"), len(s), 1 in s)
for item in (2, 2, "zzz"):
    try:
        print(s.remove(item), len(s))
    except KeyError as e:
        print("KeyError", e.args)
while s:
    s.pop()
print(s, len(s))
try:
    s.pop()
except KeyError:
    print("KeyError")
for bad in ([], {}, set()):
    try:
        s.add(bad)
    except TypeError:
        print("TypeError")
s.update("abc", [1])
print(len(s), s.clear(), s)
