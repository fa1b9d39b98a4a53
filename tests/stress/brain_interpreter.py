def run(program, data=""):
    jumps, stack = {}, []
    for i, c in enumerate(program):
        if c == "[":
            stack.append(i)
        elif c == "]":
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    tape, at, pc, out, steps = bytearray(100), 0, 0, [], 0
    source = iter(data)
    while pc < len(program):
        c = program[pc]
        steps += 1
        if c == ">":
            at += 1
        elif c == "<":
            at -= 1
        elif c == "+":
            tape[at] = (tape[at] + 1) & 255
        elif c == "-":
            tape[at] = (tape[at] - 1) & 255
        elif c == ".":
            out.append(chr(tape[at]))
        elif c == ",":
            tape[at] = ord(next(source, "\0"))
        elif c == "[" and not tape[at] or c == "]" and tape[at]:
            pc = jumps[pc]
        pc += 1
    return "".join(out), steps


HELLO = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
CAT = ",[.,]"
REVERSE = ">,[>,]<[.<]"
DIGITS = "++++++++[>++++++<-]>>++++++++++[<.+>-]"
DOUBLE = ",[>++<-]>."
for name, program, data in [
    ("hello", HELLO, ""),
    ("cat", CAT, "echo this"),
    ("reverse", REVERSE, "stressed"),
    ("digits", DIGITS, ""),
    ("double", DOUBLE, " "),
    ("upper", ",[" + "-" * 32 + ".,]", "shout"),
    ("empty", "", ""),
]:
    print(name, *run(program, data))
