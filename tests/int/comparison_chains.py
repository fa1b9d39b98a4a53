for a in (1, 2, 3):
    for b in (1, 2, 3):
        print(a, b, a < b, a <= b, a == b, a != b, a >= b, a > b)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 > 1, 1 == 1 != 2, 1 < 2 > 1)
