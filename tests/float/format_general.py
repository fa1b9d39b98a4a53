# requires: float64

for value in (0.0, 1.0, 100000.0, 1000000.0, 1234567.0, 0.0001, 0.00001, 123.456, -1.5e-10, 1e21):
    print("%g" % value, "%.3g" % value, "%G" % value, "{:g}".format(value), "{:.10g}".format(value))
