# requires: bigint
values = [0, 1, -1, 3, -5, 127, -128, 65535, 2**30, -(2**30), 2**31 - 1, -(2**33), 2**62, -(2**63), 10**25, -(10**25)]
for a in values:
    for n in (0, 1, 2, 7, 15, 16, 29, 30, 31, 32, 33, 61, 62, 63, 64, 65, 100):
        print(a, n, a << n, a >> n)
    try:
        a << -1
    except ValueError as e:
        print("ValueError", e)
