# requires: bigint

a = 0xF0F0F0F0F0F0F0F0F0F0
b = 0x00FF00FF00FF00FF00FF
for x in (a, -a):
    for y in (b, -b, 1, -1, 0):
        print(x & y, x | y, x ^ y)
    print(~x)
