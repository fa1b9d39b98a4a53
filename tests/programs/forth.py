# A stack language in the manner of Forth, compiled to lists of cells.


class Fault(Exception):
    pass


class Machine:
    def __init__(self):
        self.stack = []
        self.returns = []
        self.words = {}
        self.memory = [0] * 16
        self.variables = 0
        self.out = []
        self.define_primitives()

    def pop(self):
        if not self.stack:
            raise Fault("stack empty")
        return self.stack.pop()

    def binary(self, operate):
        def run():
            b, a = self.pop(), self.pop()
            self.stack.append(operate(a, b))

        return run

    def define_primitives(self):
        s = self.stack
        flag = lambda x: -1 if x else 0
        w = self.words
        for name, operate in (
            ("+", lambda a, b: a + b),
            ("-", lambda a, b: a - b),
            ("*", lambda a, b: a * b),
            ("/", lambda a, b: a // b),
            ("mod", lambda a, b: a % b),
            ("<", lambda a, b: flag(a < b)),
            (">", lambda a, b: flag(a > b)),
            ("=", lambda a, b: flag(a == b)),
            ("and", lambda a, b: a & b),
            ("or", lambda a, b: a | b),
            ("xor", lambda a, b: a ^ b),
            ("max", max),
            ("min", min),
        ):
            w[name] = self.binary(operate)

        def dup():
            a = self.pop()
            s.extend((a, a))

        def swap():
            a, b = self.pop(), self.pop()
            s.extend((a, b))

        def over():
            b, a = self.pop(), self.pop()
            s.extend((a, b, a))

        def rot():
            c, b, a = self.pop(), self.pop(), self.pop()
            s.extend((b, c, a))

        def store():
            place, value = self.pop(), self.pop()
            self.memory[place] = value

        w.update(dup=dup, swap=swap, over=over, rot=rot, drop=self.pop)
        w["!"] = store
        w["@"] = lambda: s.append(self.memory[self.pop()])
        w["."] = lambda: self.out.append(str(self.pop()))
        w["emit"] = lambda: self.out.append(chr(self.pop()))
        w["cr"] = lambda: self.out.append("\n")
        w[".s"] = lambda: self.out.append("<%d> %s" % (len(s), " ".join(map(str, s))))
        w["i"] = lambda: s.append(self.returns[-1][0])
        w["j"] = lambda: s.append(self.returns[-2][0])
        w["negate"] = lambda: s.append(-self.pop())
        w["invert"] = lambda: s.append(~self.pop())

    def compile(self, words):
        code, marks = [], []
        for word in words:
            if word == "if":
                marks.append(len(code))
                code.append(None)
            elif word == "else":
                at = marks.pop()
                marks.append(len(code))
                code.append(None)
                code[at] = ("?branch", len(code))
            elif word == "then":
                at = marks.pop()
                code[at] = ("?branch" if code[at] is None and self.is_if(code, at) else "branch", len(code))
            elif word == "begin":
                marks.append(len(code))
            elif word == "until":
                code.append(("?branch", marks.pop()))
            elif word == "do":
                code.append(("do", 0))
                marks.append(len(code))
            elif word == "loop":
                code.append(("loop", marks.pop()))
            elif word == "recurse":
                code.append(("call", None))
            else:
                code.append(self.cell(word))
        if marks:
            raise Fault("unbalanced")
        return code

    def is_if(self, code, at):
        # The cell of an `else` is the one that the condition of its `if` jumps behind.
        return not any(c and c[0] == "?branch" and c[1] == at + 1 for c in code)

    def cell(self, word):
        if word in self.words:
            return ("call", word)
        try:
            return ("push", int(word))
        except ValueError:
            raise Fault("what is " + word + "?")

    def run(self, code):
        at = 0
        while at < len(code):
            kind, value = code[at]
            at += 1
            if kind == "push":
                self.stack.append(value)
            elif kind == "call":
                target = code if value is None else self.words[value]
                if isinstance(target, list):
                    self.run(target)
                else:
                    target()
            elif kind == "branch":
                at = value
            elif kind == "?branch":
                if not self.pop():
                    at = value
            elif kind == "do":
                start, end = self.pop(), self.pop()
                self.returns.append([start, end])
            elif kind == "loop":
                top = self.returns[-1]
                top[0] += 1
                if top[0] < top[1]:
                    at = value
                else:
                    self.returns.pop()

    def interpret(self, line):
        words = line.split()
        if words[0] == ":":
            self.words[words[1]] = None
            self.words[words[1]] = self.compile(words[2:-1])
        elif words[0] == "variable":
            place = self.variables
            self.variables += 1
            self.words[words[1]] = lambda: self.stack.append(place)
        else:
            self.run(self.compile(words))


LINES = """
1 2 3 .s
rot .s + * . .s
: square dup * ;
7 square .
: fact dup 2 < if drop 1 else dup 1 - recurse * then ;
0 fact . 1 fact . 5 fact . 12 fact .
: stars 0 do 42 emit loop ;
: triangle 1 + 1 do i stars cr loop ;
5 triangle
: table 10 1 do 10 1 do i j * . loop cr loop ;
table
: gcd begin swap over mod dup 0 = until drop ;
48 36 gcd . 17 5 gcd . 100 75 gcd .
variable total
: sum 0 total ! 0 do i total @ + total ! loop total @ ;
101 sum .
: sign dup 0 < if drop -1 else 0 > if 1 else 0 then then ;
5 sign . -9 sign . 0 sign .
: collatz begin dup . dup 2 mod if 3 * 1 + else 2 / then dup 1 = until . ;
7 collatz
12 10 and . 12 10 or . 12 10 xor . 5 invert . 5 negate .
3 9 max . 3 9 min .
+
nonsense
: broken if 1 ;
1 0 /
.s
"""
machine = Machine()
for line in LINES.strip().split("\n"):
    machine.out.clear()
    try:
        machine.interpret(line)
        end = "ok"
    except Fault as fault:
        end = "fault: " + str(fault)
    except ZeroDivisionError:
        end = "division by zero"
    print(line)
    print("  ", " ".join(machine.out).replace("\n", "\n  "), end)
