# An arithmetic language: precedence climbing to a tree, folding, stack code, a machine, and printing back.

LEVELS = {"or": 1, "and": 2, "<": 3, ">": 3, "==": 3, "+": 4, "-": 4, "*": 5, "/": 5, "%": 5, "^": 7}
RIGHT = {"^"}


def scan(text):
    at = 0
    while at < len(text):
        c = text[at]
        if c.isspace():
            at += 1
            continue
        end = at + 1
        if c.isdigit():
            while end < len(text) and text[end].isdigit():
                end += 1
            yield int(text[at:end])
        elif c.isalpha():
            while end < len(text) and text[end].isalpha():
                end += 1
            yield text[at:end]
        else:
            if text[at : at + 2] == "==":
                end += 1
            yield text[at:end]
        at = end


class Parser:
    def __init__(self, text):
        self.tokens = list(scan(text)) + [None]
        self.at = 0

    def next(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def expression(self, least=0):
        left = self.unary()
        while LEVELS.get(self.tokens[self.at], -1) >= max(least, 0):
            op = self.next()
            left = (op, left, self.expression(LEVELS[op] + (op not in RIGHT)))
        return left

    def unary(self):
        token = self.next()
        if token == "-":
            return ("neg", self.expression(6))
        if token == "not":
            return ("not", self.expression(3))
        if token == "(":
            inner = self.expression()
            if self.next() != ")":
                raise SyntaxError("missing )")
            return inner
        if token is None or isinstance(token, str) and not token.isalpha():
            raise SyntaxError("unexpected " + ("end" if token is None else token))
        if isinstance(token, str) and self.tokens[self.at] == "(":
            self.next()
            arguments = []
            while self.tokens[self.at] != ")":
                arguments.append(self.expression())
                if self.tokens[self.at] == ",":
                    self.next()
                elif self.tokens[self.at] != ")":
                    raise SyntaxError("missing )")
            self.next()
            return ("call", token) + tuple(arguments)
        return token

    def parse(self):
        tree = self.expression()
        if self.tokens[self.at] is not None:
            raise SyntaxError("unexpected " + str(self.tokens[self.at]))
        return tree


OPERATIONS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "^": lambda a, b: a**b,
    "<": lambda a, b: int(a < b),
    ">": lambda a, b: int(a > b),
    "==": lambda a, b: int(a == b),
}
FUNCTIONS = {"max": max, "min": min, "abs": abs, "sum": lambda *a: sum(a)}


def fold(tree):
    if not isinstance(tree, tuple):
        return tree
    parts = [fold(t) for t in tree[1:]] if tree[0] != "call" else [tree[1]] + [fold(t) for t in tree[2:]]
    if tree[0] in OPERATIONS and all(isinstance(p, int) for p in parts):
        try:
            return OPERATIONS[tree[0]](*parts)
        except ZeroDivisionError:
            pass
    if tree[0] == "neg" and isinstance(parts[0], int):
        return -parts[0]
    if tree[0] == "*" and 0 in parts:
        return 0
    if tree[0] in "+-" and parts[-1] == 0:
        return parts[0]
    return (tree[0],) + tuple(parts)


def emit(tree, code):
    if isinstance(tree, int):
        code.append(("push", tree))
    elif isinstance(tree, str):
        code.append(("load", tree))
    elif tree[0] in ("and", "or"):
        emit(tree[1], code)
        place = len(code)
        code.append(None)
        emit(tree[2], code)
        code[place] = ("jump if " + ("false" if tree[0] == "and" else "true"), len(code))
    elif tree[0] == "call":
        for argument in tree[2:]:
            emit(argument, code)
        code.append(("call", tree[1], len(tree) - 2))
    else:
        for part in tree[1:]:
            emit(part, code)
        code.append((tree[0],))
    return code


def run(code, names):
    stack, at = [], 0
    while at < len(code):
        op, *rest = code[at]
        at += 1
        if op == "push":
            stack.append(rest[0])
        elif op == "load":
            stack.append(names[rest[0]])
        elif op == "neg":
            stack.append(-stack.pop())
        elif op == "not":
            stack.append(int(not stack.pop()))
        elif op.startswith("jump"):
            if bool(stack[-1]) == op.endswith("true"):
                at = rest[0]
            else:
                stack.pop()
        elif op == "call":
            name, n = rest
            values = stack[len(stack) - n :]
            del stack[len(stack) - n :]
            stack.append(FUNCTIONS[name](*values))
        else:
            b = stack.pop()
            a = stack.pop()
            stack.append(OPERATIONS[op](a, b))
    (result,) = stack
    return result


def text(tree, outer=0):
    if not isinstance(tree, tuple):
        return str(tree)
    op = tree[0]
    if op == "call":
        return "%s(%s)" % (tree[1], ", ".join(text(t) for t in tree[2:]))
    if op in ("neg", "not"):
        return ("-" if op == "neg" else "not ") + text(tree[1], 6)
    level = LEVELS[op]
    s = "%s %s %s" % (text(tree[1], level + (op in RIGHT)), op, text(tree[2], level + (op not in RIGHT)))
    return "(" + s + ")" if level < outer else s


NAMES = {"x": 7, "y": -3, "zero": 0}
for source in (
    "1", "1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 - 4 - 3", "x * (y + 2) % 5", "x > 3 and y < 0",
    "zero and 1 / zero", "x or 1 / zero", "not x", "not zero and x", "max(1, x, y * 2) + abs(y)", "x * 0 + y - 0",
    "sum()", "((x))", "1 < 2 == 1", "100 / 7 % 4", "--3", "x - -y", "2 * -x",
):
    tree = Parser(source).parse()
    code = emit(fold(tree), [])
    print(source, "->", run(emit(tree, []), NAMES), run(code, NAMES))
    print("  ", tree, "|", text(tree), "|", text(Parser(text(tree)).parse()) == text(tree))
    print("  ", "; ".join(" ".join(str(p) for p in op) for op in code))
for source in ("", "1 +", "(1", "1 2", "max(1", "* 3", "1 / zero", "unknown + 1", ")"):
    try:
        print(source, run(emit(Parser(source).parse(), []), NAMES))
    except (SyntaxError, ZeroDivisionError, KeyError) as error:
        print(repr(source), type(error).__name__, error.args[0] if type(error) is not ZeroDivisionError else "")
