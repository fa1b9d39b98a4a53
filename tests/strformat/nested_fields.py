# requires: float64

for width in (1, 5, 10):
    for precision in (0, 2, 4):
        print("[{:{w}.{p}f}] [{:{}}]".format(3.14159, "x", width, w=width, p=precision))
print(
    "{:{}{}{}}".format("mid", "*", "^", 11),
    "{0:{1}}".format(255, "x"),
    "{v:{s}}".format(v=5, s="03d"),
)
