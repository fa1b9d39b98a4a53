# requires: bigint

data = [1, 2, 3]
for index in (2**70, -(2**70), 2**63, -(2**64)):
    try:
        print(data[index])
    except (IndexError, OverflowError):
        print("no such index")
print(data[: 2**20], data[-(2**20) :], "abc"[1 : 2**30])
