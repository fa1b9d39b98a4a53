# requires: float64
# covers: digits of floats

values = [
    0.0,
    1.0,
    0.1,
    0.5,
    1.5,
    100.0,
    123.456,
    1e15,
    1e16,
    1e17,
    123456789012345678.0,
    0.001,
    0.0001,
    0.00001,
    1e-5,
    1.5e-7,
    1e100,
    1.7976931348623157e308,
    2.2250738585072014e-308,
    3.141592653589793,
]
for value in values:
    print(value, -value)
