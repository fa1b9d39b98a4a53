# requires: detailed-errors
# cpython: tries the reflected comparison of the other operand


class Less:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n)
        return self.n < other.n

    def __le__(self, other):
        print("le", self.n)
        return self.n <= other.n


a, b = Less(1), Less(2)
for name, f in [
    ("<", lambda: a < b),
    ("<=", lambda: a <= b),
    (">", lambda: a > b),
    (">=", lambda: a >= b),
]:
    try:
        print(name, f())
    except TypeError as e:
        print(name, "TypeError", e)
for f in (max, min, sorted):
    try:
        print(f.__name__ if hasattr(f, "__name__") else "", f([a, b]) is not None)
    except TypeError as e:
        print("TypeError", e)
