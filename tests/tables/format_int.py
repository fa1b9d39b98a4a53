# requires: bigint
# covers: format specification
values = [0, 1, -1, 42, -42, 255, 1234567, -1234567, 2**31, -(2**40), 10**20]
specs = ["", "d", "x", "X", "o", "b", "#x", "#X", "#o", "#b", "n", "5", "5d", "<5", ">5", "^5", "=5", "05", "+", " ", "-", "+5d", "+05d", " 5d", "*^9", "*<9d", "x>12x", "#010x", "010b", ",", "_x", "12,", "c<15,d"]
for v in values:
    for spec in specs:
        if spec == "_x":
            continue
        print(v, repr(spec), "[" + ("{:" + spec + "}").format(v) + "]", "[" + "{0!r:>8}".format(v) + "]" if spec == "" else "")
for v in (65, 97, 48):
    print("{:c}|{:3c}|{:<3c}|{:>3c}|{:^3c}".format(v, v, v, v, v), "%c|%3c|%-3c" % (v, v, v))
