# covers: break and continue
# covers: while and else
n = 5
while n:
    n -= 1
    if n == 3:
        continue
    print(n)
else:
    print("exhausted")
n = 0
while True:
    n += 1
    if n > 3:
        break
    print("turn", n)
else:
    print("never")
while 0:
    print("never")
else:
    print("else of zero")
i = 0
while i < 3:
    j = 0
    while j < 3:
        if j == i:
            break
        print(i, j)
        j += 1
    else:
        print("inner else")
    i += 1
n = 100
while n > 1: n //= 3
print(n)
while n < 5 and not n == 3:
    n += 1
print(n)
