# requires: bigint
# covers: int

for text in (
    "0",
    "7",
    "-7",
    "+7",
    "  42  ",
    "\t-13\n",
    "007",
    "1_000",
    "123456789012345678901234567890",
):
    print(repr(text), int(text))
for data in (b"12", bytearray(b"-34")):
    print(int(data))
