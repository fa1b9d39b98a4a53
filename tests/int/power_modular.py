# requires: bigint

for base, exponent, modulus in [
    (2, 10, 7),
    (3, 0, 5),
    (7, 128, 13),
    (-3, 5, 7),
    (5, 3, 1),
    (123456, 654321, 1009),
]:
    print(base, exponent, modulus, pow(base, exponent, modulus))
print(pow(3, 200, 2**61 - 1))
print(pow(2**90, 3, 10**9 + 7))
