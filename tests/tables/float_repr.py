# cpython: prints the shortest digits
# requires: float64
# covers: digits of floats
for e in list(range(-20, 25)) + [-308, -200, -100, 50, 100, 200, 300, 308]:
    x = float("1e%d" % e)
    print(e, x, -x, x * 1.1 if e < 308 else "", 9.87654321e0 * x if e < 307 else "", x / 3, repr(x) == str(x), float(str(x)) == x)
for text in ("0.1", "0.2", "0.3", "1.1", "2.675", "1.005", "123456789.123", "0.30000000000000004", "1e16", "9999999999999998", "1e22", "5e-324", "1.7976931348623157e308", "2.2250738585072014e-308", "4.35", "0.000123", "100000.0", "1e5", "123e-7"):
    x = float(text)
    print(text, x, x + x, x * 10 if x < 1e300 else "", x / 7, int(x) if x < 1e17 else "")
for i in range(1, 60):
    print(i, i / 7, i * 0.1, i**0.5, 1 / i, 2.0**-i, 1.5**i / 3)
