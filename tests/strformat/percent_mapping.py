# requires: float

values = {"name": "Ann", "age": 41, "x": 2.5}
print("%(name)s is %(age)d" % values)
print("%(age)05d|%(name)-6s|%(x).2f|%(x)8.3f|%(age)x" % values)
print("%(name)s%(name)s%%" % values, "%(a)s" % {"a": [1, 2]})
for template in ("%(missing)s", "%(name)d", "%(name"):
    try:
        print(template % values)
    except (KeyError, TypeError, ValueError) as e:
        print(template, type(e).__name__)
try:
    print("%(name)s" % 5)
except TypeError:
    print("TypeError")
