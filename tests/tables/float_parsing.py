# cpython: wants digits
# requires: float64
texts = ["0", "1", "-1", "+1", "1.", ".5", "-.5", "1.5", "1e3", "1E3", "1e+3", "1e-3", "1.5e2", " 2 ", "\t3\n", "inf", "-inf", "nan", "INF", "Infinity", "infinity", "NaN", "", " ", ".", "e5", "1e", "1e+", "--1", "1 2", "0x10", "1_000", "abc", "1.2.3", "00012", "1e400", "1e-400", "123456789012345678901234567890", "0.1234567890123456789"]
for text in texts:
    try:
        print(repr(text), float(text), int(float(text)) if float(text) == float(text) and abs(float(text)) < 1e15 else "")
    except ValueError as e:
        print(repr(text), "ValueError")
    except OverflowError:
        print(repr(text), "OverflowError")
