# covers: array
# requires: float64
# requires: module array

import array

for code in "bBhHiIlLqQ":
    a = array.array(code, [1, 2, 100])
    print(a, len(a), a[0], a[-1], sum(a))
print(array.array("f", [0.5, -2]), array.array("d", [0.1, 1e300]))
print(
    array.array("i"), array.array("B", b"abc"), array.array("h", range(3)), array.array("I", (5, 6))
)
a = array.array("i", [10, 20, 30, 40])
a[1] = -5
a[-1] += 2
print(a, list(a), tuple(a), max(a), sorted(a), bool(a), bool(array.array("b")))
print(a[1:3], a[:2], a[-2:], a[5:])
for i in (4, -5):
    try:
        a[i]
    except IndexError:
        print("IndexError")
for bad in (("z", []), ("", []), ("i", ["a"]), ("i", [None]), ("i", 5)):
    try:
        array.array(*bad)
        print("made")
    except (ValueError, TypeError) as e:
        print("refused")
