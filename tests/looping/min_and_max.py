# heap: 16K
# slow

N = 1000000
print(max(range(N)), min(range(N)), max(i * 7919 % 1000003 for i in range(N)))
print(min(range(N), key=lambda x: -x), max(range(N), key=lambda x: x % 1000))
