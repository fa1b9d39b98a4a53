# requires: bigint
# covers: big ints

values = [10**19, -(10**19), 2**64 - 1, 3**50, -(7**30), 1, 0, -1]
for i, a in enumerate(values):
    for b in values[i:]:
        print(a * b)
