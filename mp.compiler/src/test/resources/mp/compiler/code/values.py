# constants, folding, displays, strings
import math

WIDTH = const(40)
_HIDDEN = const((1, "two", b"three", 4.5, None))
area = WIDTH * 3 + 1 << 2
big = 2**70 - 1
ratio = 7 / 2 + math.pi
small = -17, 1000000, ~5, not 0
long_text = "this text is far too long to be a name"
pieces = "joined " "together" r"\n" "\u20ac\x41\n"
print(_HIDDEN, area if WIDTH > 3 else ..., 3j)
words = [w.strip() for w in pieces if w for c in w]
table = {k: v for k, v in words}
unique = {x for x in (1, 2)} | {1, 2} if False else {3}
lazy = (n := i for i in table)
first, second = second, first
p, q, r = 1, 2, 3
slices = words[1:], words[:, ::2], words[a:b:c]
shown = f"{area!r:>{WIDTH}} {table['k']} {{}} {small=}"
template = t"<{shown}>"
a.b[c] += d ** -e @ f // g
chained = x = y.z = 1 < 2
