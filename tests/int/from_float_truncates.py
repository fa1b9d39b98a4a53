# requires: float64
# requires: bigint

for value in (0.0, 0.9, -0.9, 1.5, -1.5, 2.999999, 1e10, -1e10, 123456789.75):
    print(value, int(value))
for value in (float("inf"), float("-inf"), float("nan")):
    try:
        print(int(value))
    except (OverflowError, ValueError) as e:
        print(type(e).__name__)
