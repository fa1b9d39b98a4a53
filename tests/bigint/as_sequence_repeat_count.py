# requires: bigint

for make in (lambda: [0] * 2**70, lambda: "ab" * 2**70, lambda: b"x" * 10**30):
    try:
        make()
        print("made")
    except (OverflowError, MemoryError) as e:
        print("refused")
for make in (lambda: [0] * -(2**70), lambda: "ab" * -(10**30), lambda: () * 2**3):
    try:
        print(make())
    except OverflowError:
        print("OverflowError")
