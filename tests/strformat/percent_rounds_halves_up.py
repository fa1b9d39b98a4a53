# requires: float64
# cpython: rounds an exact half to even

for value in (0.125, 0.375, 0.5, 1.5, 2.25, 2.5, 1.375, -0.125, -2.5):
    print("%.0f %.1f %.2f" % (value, value, value), "{:.1f}".format(value), "%.1e" % value)
