# requires: float64

for value in (0.0, 0.5, 1.0, 0.123456, -0.25, 12.5):
    print(
        "{:%}".format(value),
        "{:.0%}".format(value),
        "{:.1%}".format(value),
        "[{:10.2%}]".format(value),
    )
