# requires: bigint

for a in (10**20, -(10**20)):
    for m in (3, -3, 10**19 + 1, -(10**19) - 1):
        print(a % m, divmod(a, m))
for m in (7, 10**12):
    print(pow(-(10**20), 3, m))
