# requires: bigint

n = 7**400
text = str(n)
print(len(text), text[:20], text[-20:])
print(sum(int(c) for c in text))
m = int(text)
print(m == n, m % 1000007, n % 1000007)
for k in (50, 100, 150, 200):
    print(k, n // 10**k % 10**20)
