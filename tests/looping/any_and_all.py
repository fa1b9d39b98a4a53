# heap: 16K
# slow

N = 1000000
print(any(i == N for i in range(N)), all(i < N for i in range(N)))
print(any(range(0)), all(range(1, N)), any(i == N - 1 for i in range(N)))
