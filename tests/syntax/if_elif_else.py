# covers: if, elif, else
def kind(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n == 1: return "one"
    elif n < 10 and n % 2:
        return "small odd"
    else:
        if n % 2 == 0:
            return "even"
    return "large odd"


for n in (-5, 0, 1, 3, 4, 10, 11, 99):
    print(n, kind(n))
if 0: print("no")
elif "": print("no")
else: print("else")
if None or [] or {} or "x": print("truthy")
if not 0 and not None:
    print("not not")
print("a" if 1 else "b", "a" if 0 else "b", "a" if 0 else "b" if 0 else "c", ("x" if [] else "y") + "z")
x = 5; y = 6; print(x, y); z = x + y
if x: pass
print(z)
