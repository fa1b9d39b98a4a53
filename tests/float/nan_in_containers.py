# requires: float64
# cpython: compares by identity before equality

nan = float("nan")
print(nan in [nan], [nan] == [nan], (nan,) == (nan,), [nan].count(nan))
print(nan in (nan,), nan in {nan: 1}, nan in {nan})
try:
    print([nan].index(nan))
except ValueError:
    print("ValueError")
