# requires: float
# requires: module math
# covers: identifiers

größe = 5
日本 = "text"
_x1 = __y = 2
π = 3
print(größe, 日本, _x1, __y, π)


def addiere(α, β=2):
    return α + β


print(addiere(1), addiere(α=5, β=1))


class Öl:
    größe = 7

    def maß(self, *, höhe=2):
        return self.größe * höhe


print(Öl.__name__, Öl().maß(), Öl().maß(höhe=3), hasattr(Öl(), "größe"), getattr(Öl, "größe"))
from math import floor as böden

for ü in range(3):
    print(ü, böden(ü + 0.5), [ä for ä in "xy"], {"ö": ü}["ö"], f"{größe=} {π}")
try:
    print(größer)
except NameError:
    print("NameError")
