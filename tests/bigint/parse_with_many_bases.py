# requires: bigint

text = "1011" * 12
for base in (2, 3, 5, 8, 10, 11, 16, 20, 30, 36):
    n = int(text, base)
    back = ""
    while n:
        back = str(n % base) + back
        n //= base
    print(base, int(text, base), back == text)
