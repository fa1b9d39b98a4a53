# requires: float64
# requires: bigint
# cpython: rounds an exact half to even

for value in (0.0, 1.0, 1.005, 2.5, 3.5, -1.25, 1234567.891, 1e-7, 0.5, 99.995, 1e10):
    print("%f" % value, "%.0f" % value, "%.1f" % value, "%.3f" % value, "{:.2f}".format(value))
