# Sudoku by constraint propagation with bit masks, and search where that is not enough.

UNITS = [[r * 9 + c for c in range(9)] for r in range(9)]
UNITS += [[r * 9 + c for r in range(9)] for c in range(9)]
UNITS += [
    [(br + r) * 9 + bc + c for r in range(3) for c in range(3)] for br in (0, 3, 6) for bc in (0, 3, 6)
]
PEERS = [sorted({o for u in UNITS if cell in u for o in u} - {cell}) for cell in range(81)]
ALL = 0x1FF
COUNT = [bin(n).count("1") for n in range(512)]


class Contradiction(Exception):
    pass


def assign(options, cell, bit):
    options[cell] = bit
    for peer in PEERS[cell]:
        before = options[peer]
        after = before & ~bit
        if after == before:
            continue
        if not after:
            raise Contradiction(peer)
        options[peer] = after
        if COUNT[after] == 1:
            assign(options, peer, after)


def read(text):
    options = [ALL] * 81
    for cell, c in enumerate(text):
        if c in "123456789":
            bit = 1 << (int(c) - 1)
            if not options[cell] & bit:
                raise Contradiction(cell)
            assign(options, cell, bit)
    return options


def hidden_singles(options):
    found = True
    while found:
        found = False
        for unit in UNITS:
            for n in range(9):
                places = [c for c in unit if options[c] >> n & 1]
                if not places:
                    raise Contradiction(n)
                if len(places) == 1 and COUNT[options[places[0]]] > 1:
                    assign(options, places[0], 1 << n)
                    found = True


def solve(options, stats):
    stats["nodes"] = stats.get("nodes", 0) + 1
    hidden_singles(options)
    open_cells = [(COUNT[o], c) for c, o in enumerate(options) if COUNT[o] > 1]
    if not open_cells:
        return options
    _, cell = min(open_cells)
    for n in range(9):
        if options[cell] >> n & 1:
            copy = options[:]
            try:
                assign(copy, cell, 1 << n)
                return solve(copy, stats)
            except Contradiction:
                stats["backtracks"] = stats.get("backtracks", 0) + 1
    raise Contradiction(cell)


def digits(options):
    return ["".join(str(COUNT[o - 1] + 1) if COUNT[o] == 1 else "." for o in options[r : r + 9]) for r in range(0, 81, 9)]


PUZZLES = {
    "easy": "530070000600195000098000060800060003400803001700020006060000280000419005000080079",
    "medium": "000260701680070090190004500820100040004602900050003028009300074040050036703018000",
    "hard": "400000805030000000000700000020000060000080400000010000000603070500200000104000000",
    "twice": "5" + "0" * 7 + "5" + "0" * 72,
}
for name in sorted(PUZZLES):
    text = PUZZLES[name]
    print(name, text.count("0"), "open")
    stats = {}
    try:
        options = read(text)
        for row in digits(options):
            print("  " + row)
        solved = digits(solve(options, stats))
        print("  solved", sorted(stats.items()))
        for row in solved:
            print("  " + row)
        whole = "".join(solved)
        print("  ", all(sorted(whole[c] for c in u) == list("123456789") for u in UNITS))
    except Contradiction as error:
        print("  contradiction at", error.args[0])
