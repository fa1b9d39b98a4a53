# Parsing what often is no number: raise, except, finally.


class Odd(ValueError):
    pass


def parse(text, seen):
    try:
        n = int(text)
        if n & 1:
            raise Odd(n)
        return n
    finally:
        seen[0] += 1


def kernel():
    words = ["12", "7", "x", "40", "", "9"]
    seen = [0]
    total = 0
    for i in range(4000):
        try:
            total += parse(words[i % 6], seen)
        except Odd as e:
            total -= e.args[0]
        except ValueError:
            total += 1
    return total, seen[0]
