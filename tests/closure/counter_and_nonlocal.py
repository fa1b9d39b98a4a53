# covers: nonlocal
def counter(start=0, step=1):
    n = start - step

    def advance():
        nonlocal n
        n += step
        return n

    def reset(to=start):
        nonlocal n
        n = to - step

    return advance, reset


a, reset_a = counter()
b, _ = counter(10, 5)
for _ in range(3):
    print(a(), b())
reset_a()
print(a(), b())
reset_a(100)
print(a(), a(), b())
