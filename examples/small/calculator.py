"""Sums in postfix order, as the old pocket calculators took them."""

OPERATORS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a // b,
    "^": lambda a, b: a**b,
}


def calculate(text):
    stack = []
    for word in text.split():
        if word in OPERATORS:
            if len(stack) < 2:
                raise ValueError("too few numbers before " + word)
            b, a = stack.pop(), stack.pop()
            stack.append(OPERATORS[word](a, b))
        else:
            stack.append(int(word))
    if len(stack) != 1:
        raise ValueError("%d results" % len(stack))
    return stack[0]


for text in ("1 2 +", "2 3 4 * +", "10 2 - 3 /", "2 10 ^", "7 0 /", "1 +", "1 2 3", "five"):
    try:
        print(text, "=", calculate(text))
    except (ValueError, ZeroDivisionError) as e:
        print(text, "is refused:", type(e).__name__)
