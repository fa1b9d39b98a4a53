# requires: bigint

for a in (10**25 + 7, -(10**25) - 7):
    for b in (10**12, -(10**12), 7, -7, 10**25, 10**30, -(10**30)):
        q, r = a // b, a % b
        print(q, r, q * b + r == a)
