# requires: bigint

for a, b in [(7, 2), (-7, 2), (True, 2), (2**70, 10), (-(2**70), 10**5), (5, 2**70), (-5, 2**70)]:
    q, r = divmod(a, b)
    print(a, b, q, r)
for a, b in [(1, "2"), ("1", 2), (None, 1), ([], 2)]:
    try:
        print(divmod(a, b))
    except TypeError:
        print("TypeError")
