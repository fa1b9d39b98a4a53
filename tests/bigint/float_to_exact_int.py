# requires: float64
# requires: bigint

for value in (1e15, 1e18, 2.0**62, 2.0**63, 2.0**64, 2.0**100, -(2.0**70), 1e20, 123456789e10):
    print(int(value))
