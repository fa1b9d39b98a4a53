# requires: bigint

for shift in (
    lambda: 1 << -1,
    lambda: 1 >> -1,
    lambda: -5 << -3,
    lambda: 2**70 >> -1,
    lambda: 2**70 << -2,
):
    try:
        print(shift())
    except ValueError as e:
        print("ValueError", e)
