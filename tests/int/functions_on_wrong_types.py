# requires: detailed-errors
# requires: float
# cpython: message texts and kinds

for f in (lambda: bin("1"), lambda: bin(1.5), lambda: hex("1"), lambda: oct([]), lambda: "%b" % 1):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
