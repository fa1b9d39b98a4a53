import sys

print(sys.stdout.write("text\n"))
sys.stdout.write("no newline")
sys.stdout.write("|\n")
print("by print", file=sys.stdout)
sys.stderr.write("to the error stream\n")
print("also there", file=sys.stderr)
sys.stdout.write("é→\n")
print(sys.stdin.read() == "", hasattr(sys.stdout, "buffer"), hasattr(sys.stdin, "readline"))
for value in (5, None):
    try:
        sys.stdout.write(value)
        print()
    except TypeError:
        print("TypeError")
