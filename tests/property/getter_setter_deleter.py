# covers: property
class Temperature:
    def __init__(self, c):
        self._c = c

    @property
    def celsius(self):
        print("get")
        return self._c

    @celsius.setter
    def celsius(self, value):
        print("set", value)
        if value < -273:
            raise ValueError("too cold")
        self._c = value

    @celsius.deleter
    def celsius(self):
        print("delete")
        self._c = None

    @property
    def fahrenheit(self):
        return self._c * 9 // 5 + 32


t = Temperature(20)
print(t.celsius, t.fahrenheit)
t.celsius = 100
t.celsius += 1
print(t.celsius, t.fahrenheit)
try:
    t.celsius = -300
except ValueError as e:
    print("ValueError", e)
del t.celsius
print(t._c)
for source in ("t.fahrenheit = 5", "del t.fahrenheit"):
    try:
        exec(source, {"t": t})
    except AttributeError:
        print("AttributeError", source)
