# requires: float64

for value in (1.5, -1.5, 0.0, 123.456):
    print("[%8.2f] [%-8.2f] [%+.1f] [% .1f] [%08.2f]" % (value, value, value, value, value))
    print(
        "[{:>9.2f}] [{:<9.2f}] [{:^9.1f}] [{:+.2f}] [{: .1f}] [{:*>9.1f}] [{:09.3f}]".format(
            *[value] * 7
        )
    )
