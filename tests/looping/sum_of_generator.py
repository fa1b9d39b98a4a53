# heap: 16K
# slow

N = 1000000
print(sum(i & 7 for i in range(N)))
print(sum((i % 3 for i in range(N)), 100))
