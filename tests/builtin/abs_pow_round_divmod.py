# requires: float64
# requires: bigint
# requires: complex
# covers: abs
# covers: divmod pow round

for x in (0, -1, 5, -2.5, True, -(10**20), 3 + 4j):
    print(abs(x))
for args in [(2, 3), (2, 0), (2, -1), (2.0, 3), (-2, 3), (0, 0), (2, 3, 5), (7, 2, 13), (10, 0, 7)]:
    print(args, pow(*args))
for args in [(2.5,), (3.5,), (-2.5,), (2.567, 1), (2.567, 2), (15,), (1e10,)]:
    print(args, round(*args))
for args in [(7, 3), (-7, 3), (7, -3), (7.5, 2), (0, 5), (10**20, 7)]:
    print(args, divmod(*args))
