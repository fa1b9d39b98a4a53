# requires: bigint

for value in (0, 1, -1, 255, -255, 65, 1000000):
    print("{:d} {:b} {:o} {:x} {:X} {:n}".format(value, value, value, value, value, value))
    print("{:#b} {:#o} {:#x} {:#X}".format(value, value, value, value))
print("{:c}{:c}{:c}".format(72, 105, 33))
