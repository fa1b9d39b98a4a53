class Both:
    def __str__(self):
        return "as str"

    def __repr__(self):
        return "as repr"


b = Both()
print("{} {!s} {!r}".format(b, b, b), "%s %r" % (b, b), f"{b} {b!s} {b!r}")
print("{}".format([b]), "%s" % [b], "{0!r:>10}|".format(b), "{0!s:<10}|".format(b))
print(str(b), repr(b), [b, b], {"k": b}, (b,))
print("{:>10}|".format(str(b)), "{!r:^20}|".format("text"))
