# requires: float
# requires: bigint


class ParseError(Exception):
    pass


class Parser:
    def __init__(self, text):
        self.tokens = list(self.scan(text)) + [("end", None)]
        self.at = 0

    @staticmethod
    def scan(text):
        i = 0
        while i < len(text):
            c = text[i]
            if c.isspace():
                i += 1
            elif c.isdigit():
                j = i
                while j < len(text) and text[j].isdigit():
                    j += 1
                yield "number", int(text[i:j])
                i = j
            elif c.isalpha():
                j = i
                while j < len(text) and text[j].isalpha():
                    j += 1
                yield "name", text[i:j]
                i = j
            elif c in "+-*/%^()=,":
                yield c, c
                i += 1
            else:
                raise ParseError("unexpected %r at %d" % (c, i))

    def peek(self):
        return self.tokens[self.at][0]

    def take(self, kind=None):
        token = self.tokens[self.at]
        if kind and token[0] != kind:
            raise ParseError("expected %s, found %s" % (kind, token[0]))
        self.at += 1
        return token[1]

    def expression(self, level=0):
        levels = ["+-", "*/%"]
        if level == len(levels):
            return self.unary()
        left = self.expression(level + 1)
        while self.peek() in levels[level] and self.peek() != "":
            left = (self.take(), left, self.expression(level + 1))
        return left

    def unary(self):
        if self.peek() == "-":
            self.take()
            return ("neg", self.unary())
        base = self.atom()
        if self.peek() == "^":
            self.take()
            return ("^", base, self.unary())
        return base

    def atom(self):
        if self.peek() == "number":
            return self.take()
        if self.peek() == "(":
            self.take()
            inner = self.expression()
            self.take(")")
            return inner
        name = self.take("name")
        if self.peek() == "(":
            self.take()
            args = []
            while self.peek() != ")":
                args.append(self.expression())
                if self.peek() == ",":
                    self.take()
            self.take(")")
            return ("call", name) + tuple(args)
        return ("var", name)


def evaluate(node, names):
    if isinstance(node, int):
        return node
    kind, *rest = node
    if kind == "var":
        return names[rest[0]]
    if kind == "call":
        return {"max": max, "min": min, "abs": abs}[rest[0]](
            *[evaluate(a, names) for a in rest[1:]]
        )
    values = [evaluate(a, names) for a in rest]
    if kind == "neg":
        return -values[0]
    a, b = values
    return {
        "+": lambda: a + b,
        "-": lambda: a - b,
        "*": lambda: a * b,
        "/": lambda: a // b,
        "%": lambda: a % b,
        "^": lambda: a**b,
    }[kind]()


names = {"x": 7, "y": -2}
for text in (
    "1 + 2 * 3",
    "(1 + 2) * 3",
    "2 ^ 3 ^ 2",
    "-2 ^ 2",
    "10 - 4 - 3",
    "100 / 7 % 4",
    "x * (y + 5)",
    "max(x, y, 3) - min(1, 2)",
    "abs(y) ^ 10",
    "1 +",
    "(1",
    "2 $ 3",
    "nope",
    "foo(1)",
    "1 / 0",
    "2 ^ 100",
    "((((5))))",
):
    try:
        p = Parser(text)
        tree = p.expression()
        p.take("end")
        print(text, "=", evaluate(tree, names), tree)
    except (ParseError, KeyError, ZeroDivisionError) as e:
        print(text, "->", type(e).__name__)
