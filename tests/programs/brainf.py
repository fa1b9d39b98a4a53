# Brainf***: an interpreter with a jump table, and a translator into closures.


def jumps(code):
    table, open_ = {}, []
    for at, c in enumerate(code):
        if c == "[":
            open_.append(at)
        elif c == "]":
            if not open_:
                raise SyntaxError("] without [ at %d" % at)
            start = open_.pop()
            table[start], table[at] = at, start
    if open_:
        raise SyntaxError("[ without ] at %d" % open_[-1])
    return table


def interpret(code, data=b"", limit=200000):
    table = jumps(code)
    tape = bytearray(64)
    out = bytearray()
    source = iter(data)
    at = cell = steps = 0
    while at < len(code):
        c = code[at]
        if c == ">":
            cell += 1
        elif c == "<":
            cell -= 1
        elif c == "+":
            tape[cell] = (tape[cell] + 1) & 255
        elif c == "-":
            tape[cell] = (tape[cell] - 1) & 255
        elif c == ".":
            out.append(tape[cell])
        elif c == ",":
            tape[cell] = next(source, 0)
        elif c == "[":
            if not tape[cell]:
                at = table[at]
        elif c == "]":
            if tape[cell]:
                at = table[at]
        at += 1
        steps += 1
        if steps > limit:
            raise RuntimeError("too long")
    return bytes(out), steps


class State:
    def __init__(self, data):
        self.tape = bytearray(64)
        self.at = 0
        self.out = bytearray()
        self.source = iter(data)


def translate(code):
    """A list of functions of the state; runs of one command become one function."""
    stack = [[]]
    at = 0
    while at < len(code):
        c = code[at]
        n = 1
        while c in "+-<>" and at + n < len(code) and code[at + n] == c:
            n += 1
        at += n
        if c in "+-":
            n = n if c == "+" else -n

            def add(s, n=n):
                s.tape[s.at] = (s.tape[s.at] + n) & 255

            stack[-1].append(add)
        elif c in "<>":
            n = n if c == ">" else -n

            def move(s, n=n):
                s.at += n

            stack[-1].append(move)
        elif c == ".":
            stack[-1].append(lambda s: s.out.append(s.tape[s.at]))
        elif c == ",":

            def take(s):
                s.tape[s.at] = next(s.source, 0)

            stack[-1].append(take)
        elif c == "[":
            stack.append([])
        elif c == "]":
            body = stack.pop()

            def repeat(s, body=body):
                while s.tape[s.at]:
                    for f in body:
                        f(s)

            stack[-1].append(repeat)
    return stack[0]


def run(functions, data):
    state = State(data)
    for f in functions:
        f(state)
    return bytes(state.out)


PROGRAMS = [
    ("letter", "++++++++[>++++++++<-]>+.", b""),
    ("count", ">++++++++++<++++++++[>>++++++<<-]>[>.+<-]", b""),
    ("echo", ",[.,]", b"what goes in comes out"),
    ("reverse", ">,[>,]<[.<]", b"drawkcab"),
    ("add", ",>,<[->+<]>.", bytes([20, 22])),
    ("upper", ",[--------------------------------.,]", b"lowercase"),
    ("hello", "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.", b""),
]
for name, code, data in PROGRAMS:
    out, steps = interpret(code, data)
    print(name, out, steps, out == run(translate(code), data))
for code in ("[", "]", "[[]", "+]", "+[]"):
    try:
        print(interpret(code, b"", 100))
    except (SyntaxError, RuntimeError) as error:
        print(code, type(error).__name__, error)
