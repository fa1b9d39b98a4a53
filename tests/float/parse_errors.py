# requires: float64
# requires: complex

for text in (
    "",
    " ",
    "1e",
    "1e+",
    "1.2.3",
    "abc",
    "1,5",
    "--1",
    "0x10",
    "1 2",
    "+",
    "infi",
    "nano",
):
    try:
        print(repr(text), float(text))
    except ValueError:
        print(repr(text), "ValueError")
for value in (None, [], {}, 1j):
    try:
        print(float(value))
    except TypeError:
        print("TypeError")
