# requires: bigint

product = 1
for n in range(1, 41):
    product *= n
    print(n, product)
