# requires: float64
# requires: bigint
# covers: float literals
# covers: float

for text in (
    "0",
    "1.",
    ".5",
    "-.5",
    "1e3",
    "1E3",
    "1e+3",
    "1e-3",
    "  2.5 ",
    "12345678901234567890",
    "1_0.5",
    "0.1e1",
    "007.25",
    "1e0",
    "9007199254740993",
    "3.14159265358979323846",
):
    print(repr(text), float(text))
for value in (3, True, 2**70, b"1.5", bytearray(b"2.5")):
    print(float(value))
print(float())
