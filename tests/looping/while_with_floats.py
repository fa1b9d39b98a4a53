# requires: float
# heap: 16K
# slow

x = 0.0
n = 0
while n < 1000000:
    x = x * 0.5 + n
    n += 1
print(n, x)
