# requires: float64

for value in (0.0, 1.0, 12345.678, -0.00012345, 1e100, 9.9999e-5, 5e20):
    print(
        "%e" % value, "%.0e" % value, "%.2E" % value, "{:.3e}".format(value), "{:E}".format(value)
    )
