# covers: range loops
for i in range(3):
    pass
print(i)
for i in range(0):
    print("never")
print(i)
for i in range(5):
    i = i * 10
    print(i, end=" ")
print()
n = 3
for i in range(n):
    n = 100
    print(i, n)
for i in range(3, 0, -1):
    for j in range(i):
        print(i, j, end="; ")
    print()
else:
    print("else")
for x in range(1, 4):
    for y in range(x, 4):
        if (x + y) % 4 == 0:
            break
    else:
        print("no break", x)
        continue
    print("break", x, y)
