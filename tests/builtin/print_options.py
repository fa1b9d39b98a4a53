# requires: module io
# covers: print

import io

print()
print("a", "b", 1, None, [1])
print("a", "b", sep="")
print("a", "b", sep=" | ")
print("a", "b", sep="\n")
print("no newline", end="")
print(" continued", end="!\n")
print(1, 2, 3, sep=", ", end=";\n")
print(*[], sep="x", end="empty\n")
print("", "", sep="-")
stream = io.StringIO()
print("to", "stream", file=stream, sep="_", end="")
print(5, file=stream)
print(repr(stream.getvalue()))
print("é→日", "tab\tnl", "quote'")
print(print("inner"))
print("done", *"xy", sep="/")
