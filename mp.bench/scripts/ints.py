# Collatz sequences: small ints, comparisons, a while loop.


def kernel():
    longest = 0
    for start in range(1, 1500):
        n = start
        steps = 0
        while n != 1:
            if n & 1:
                n = 3 * n + 1
            else:
                n >>= 1
            steps += 1
        if steps > longest:
            longest = steps
    return longest
