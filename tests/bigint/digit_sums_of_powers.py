# requires: bigint

for n in range(10, 161, 10):
    print(n, sum(int(d) for d in str(2**n)), sum(map(int, str(3**n))))
