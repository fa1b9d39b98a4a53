# requires: float64
# Infix to postfix by the shunting yard, postfix on a stack of floats and ints, and a desk calculator.
PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "~": 3, "^": 4}


def tokens(text):
    at = 0
    before = "("
    while at < len(text):
        c = text[at]
        at += 1
        if c == " ":
            continue
        if c.isdigit() or c == ".":
            start = at - 1
            while at < len(text) and (text[at].isdigit() or text[at] == "."):
                at += 1
            c = text[start:at]
        elif c == "-" and (before in PRECEDENCE or before == "("):
            c = "~"
        yield c
        before = c


def postfix(text):
    out, stack = [], []
    for t in tokens(text):
        if t in PRECEDENCE:
            while stack and stack[-1] != "(" and t != "~" and (PRECEDENCE[stack[-1]] > PRECEDENCE[t] or PRECEDENCE[stack[-1]] == PRECEDENCE[t] and t != "^"):
                out.append(stack.pop())
            stack.append(t)
        elif t == "(":
            stack.append(t)
        elif t == ")":
            while stack and stack[-1] != "(":
                out.append(stack.pop())
            if not stack:
                raise ValueError("unbalanced )")
            stack.pop()
        else:
            out.append(t)
    while stack:
        if stack[-1] == "(":
            raise ValueError("unbalanced (")
        out.append(stack.pop())
    return out


def evaluate(items):
    stack = []
    for t in items:
        if t == "~":
            stack.append(-stack.pop())
        elif t in PRECEDENCE:
            b, a = stack.pop(), stack.pop()
            stack.append(a + b if t == "+" else a - b if t == "-" else a * b if t == "*" else a / b if t == "/" else a % b if t == "%" else a**b)
        else:
            stack.append(float(t) if "." in t else int(t))
    if len(stack) != 1:
        raise ValueError("left over %d" % len(stack))
    return stack[0]


for text in ("1", "1+2*3", "(1+2)*3", "2^3^2", "-2^2", "2*-3", "10-4-3", "7/2", "7.5/2.5", "1.5*4-.5", "-(3+4)", "--5", "17%5*2", "2^-1", "((((9))))", "1+2+3+4", "8/4/2", "0.1+0.2", "1/0", "(1", "1)", "1 2", "1+", "1..2", ""):
    try:
        p = postfix(text)
        print(repr(text), " ".join(p), "=", evaluate(p))
    except (ValueError, IndexError, ZeroDivisionError) as error:
        print(repr(text), type(error).__name__)


class Desk:
    def __init__(self):
        self.stack, self.registers, self.precision = [], {}, 2

    def run(self, line):
        for word in line.split():
            handler = getattr(self, "op_" + word, None)
            if handler:
                handler()
            elif word in PRECEDENCE and len(self.stack) > 1:
                b, a = self.stack.pop(), self.stack.pop()
                self.stack.append(evaluate([str(a), str(b), word]) if word != "~" else -b)
            elif word[0] == "s" and len(word) == 2:
                self.registers[word[1]] = self.stack.pop()
            elif word[0] == "l" and len(word) == 2:
                self.stack.append(self.registers.get(word[1], 0))
            else:
                self.stack.append(float(word) if "." in word else int(word))

    def op_p(self):
        print("  ", self.stack[-1] if self.stack else "empty")

    def op_f(self):
        print("  ", self.stack[::-1])

    def op_d(self):
        self.stack.append(self.stack[-1])

    def op_r(self):
        self.stack[-1], self.stack[-2] = self.stack[-2], self.stack[-1]

    def op_c(self):
        self.stack.clear()

    def op_z(self):
        self.stack.append(len(self.stack))


desk = Desk()
for line in ("1 2 + p", "3 4 f * p", "d * p", "c p", "5 sa 7 sb la lb la lb f + + p", "r p f", "1.5 2 * p z p", "2 10 ^ p", "xyz", "c 1 +", "f"):
    print(line)
    try:
        desk.run(line)
    except (ValueError, IndexError) as error:
        print("  ", type(error).__name__)
