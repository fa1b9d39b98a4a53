for base in (-3, -2, -1, 0, 1, 2, 3, 10):
    print(base, [base**n for n in range(8)])
print(0**0, 2**10, (-2) ** 3, -(2**2))
