# covers: import and from, relative, star
# covers: star import
from stars import *

print(sorted(n for n in ("one", "two", "_three", "helper", "sys", "Klass") if n in globals()))
print(one, two, helper(), Klass().x)
space = {}
exec("from stars.listed import *", space)
print(sorted(n for n in space if n[0] != "_" or n == "_private"))
try:
    exec("from stars.wrong import *", {})
except AttributeError:
    print("AttributeError")
try:
    exec("def f():\n    from stars import *")
    print("accepted in a function")
except SyntaxError:
    print("SyntaxError")
