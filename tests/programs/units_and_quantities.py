# cpython: rounds exact halves to the even digit
# requires: float64
# Quantities with units: arithmetic that checks dimensions, parsing, conversion, and tables.


class UnitError(TypeError):
    pass


NAMES = ("m", "kg", "s")
UNITS = {
    "m": (1, (1, 0, 0)), "km": (1000, (1, 0, 0)), "cm": (0.01, (1, 0, 0)), "kg": (1, (0, 1, 0)), "g": (0.001, (0, 1, 0)),
    "s": (1, (0, 0, 1)), "min": (60, (0, 0, 1)), "h": (3600, (0, 0, 1)), "N": (1, (1, 1, -2)), "J": (1, (2, 1, -2)), "W": (1, (2, 1, -3)), "Hz": (1, (0, 0, -1)),
}


class Quantity:
    def __init__(self, value, dimension=(0, 0, 0)):
        self.value, self.dimension = value, dimension

    @classmethod
    def parse(cls, text):
        number, *units = text.split()
        result, divide = cls(float(number)), False
        for word in units:
            if word == "/":
                divide = True
                continue
            name, _, power = word.partition("^")
            if name not in UNITS:
                raise ValueError("no unit " + name)
            factor, dimension = UNITS[name]
            unit = cls(factor, dimension) ** int(power or 1)
            result = result / unit if divide else result * unit
            divide = False
        return result

    def _same(self, other, verb):
        if not isinstance(other, Quantity):
            other = Quantity(other)
        if self.dimension != other.dimension:
            raise UnitError("cannot %s %s and %s" % (verb, self.unit or "1", other.unit or "1"))
        return other

    def __add__(self, other):
        return Quantity(self.value + self._same(other, "add").value, self.dimension)

    def __sub__(self, other):
        return Quantity(self.value - self._same(other, "subtract").value, self.dimension)

    def __mul__(self, other):
        if isinstance(other, Quantity):
            return Quantity(self.value * other.value, tuple(a + b for a, b in zip(self.dimension, other.dimension)))
        return Quantity(self.value * other, self.dimension)

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, Quantity):
            return self * other**-1
        return Quantity(self.value / other, self.dimension)

    def __rtruediv__(self, other):
        return other * self**-1

    def __pow__(self, n):
        return Quantity(self.value**n, tuple(d * n for d in self.dimension))

    def __eq__(self, other):
        return abs(self.value - self._same(other, "compare").value) <= 1e-6 * abs(self.value)

    def __lt__(self, other):
        return self.value < self._same(other, "compare").value

    def __gt__(self, other):
        return self.value > self._same(other, "compare").value

    def __contains__(self, unit):
        return UNITS[unit][1] == self.dimension

    @property
    def unit(self):
        parts = []
        for name, power in zip(NAMES, self.dimension):
            if power:
                parts.append(name if power == 1 else "%s^%d" % (name, power))
        return " ".join(parts)

    def to(self, unit):
        factor, dimension = UNITS[unit]
        self._same(Quantity(1, dimension), "convert")
        return self.value / factor

    def __str__(self):
        return ("%.4g %s" % (self.value, self.unit)).strip()


TEXTS = ["5 m", "2 km", "150 cm", "3 kg", "250 g", "30 s", "2 h", "90 km / h", "9.81 m / s^2", "4 N", "12 J", "2 kg m / s^2", "7", "50 Hz"]
quantities = [Quantity.parse(t) for t in TEXTS]
for text, q in zip(TEXTS, quantities):
    print("%-14s %s" % (text, q), [u for u in sorted(UNITS) if u in q], q**2, "|", 1 / q, "|", q / 4, "|", 3 * q)
for a in quantities:
    for b in quantities:
        row = [str(a * b), str(a / b)]
        for name, f in (("+", lambda: a + b), ("-", lambda: a - b), ("<", lambda: a < b), ("==", lambda: a == b)):
            try:
                row.append(name + " " + str(f()))
            except UnitError as error:
                row.append(str(error))
                break
        print(a, ";", b, ":", "; ".join(row))
for text, unit in (("90 km / h", "m"), ("2 h", "min"), ("5 m", "km"), ("5 m", "cm"), ("5 m", "s"), ("3600 J", "N"), ("1000 g", "kg")):
    try:
        print(text, unit, "%.5g" % Quantity.parse(text).to(unit))
    except UnitError as error:
        print(text, unit, "UnitError", error)
for bad in ("5 parsec", "x m", "5 m^x"):
    try:
        print(Quantity.parse(bad))
    except ValueError as error:
        print(bad, "ValueError")
print(max([q for q in quantities if "m" in q]), min([q for q in quantities if "s" in q]))
