# requires: bigint

n = 2**90 - 1
count = 0
peak = n
while n != 1:
    n = 3 * n + 1 if n & 1 else n >> 1
    peak = max(peak, n)
    count += 1
    if count % 60 == 0:
        print(count, n)
print(count, peak)
