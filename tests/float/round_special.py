# requires: float64
# requires: bigint

for value in (float("inf"), float("nan")):
    try:
        print(round(value))
    except (OverflowError, ValueError) as e:
        print(type(e).__name__)
print(round(1e20), round(-1e18), round(2.0**60))
print(type(round(1.0)), type(round(1.0, 1)), type(round(5)))
