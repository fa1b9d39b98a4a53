PROGRAM = """
    push 10
    store n
    push 1
    store r
loop:
    load n
    jz end
    load r
    load n
    mul
    store r
    load n
    push 1
    sub
    store n
    load r
    print
    jmp loop
end:
    push 3
    call square
    print
    push 0
    push 5
    div
    print
    push 1
    push 0
    div
    halt
square:
    dup
    mul
    ret
"""


class Machine:
    def __init__(self, source):
        self.code, self.labels = [], {}
        for line in source.split("\n"):
            line = line.strip()
            if line.endswith(":"):
                self.labels[line[:-1]] = len(self.code)
            elif line:
                self.code.append(line.split())
        self.stack, self.calls, self.names, self.pc, self.steps = [], [], {}, 0, 0

    def run(self):
        while self.pc < len(self.code):
            op, *args = self.code[self.pc]
            self.pc += 1
            self.steps += 1
            if getattr(self, "do_" + op)(*args):
                return

    def do_push(self, n):
        self.stack.append(int(n))

    def do_load(self, name):
        self.stack.append(self.names[name])

    def do_store(self, name):
        self.names[name] = self.stack.pop()

    def do_mul(self):
        self.binary(lambda a, b: a * b)

    def do_sub(self):
        self.binary(lambda a, b: a - b)

    def do_div(self):
        self.binary(lambda a, b: a // b)

    def binary(self, f):
        b, a = self.stack.pop(), self.stack.pop()
        self.stack.append(f(a, b))

    def do_dup(self):
        self.stack.append(self.stack[-1])

    def do_print(self):
        print("out", self.stack.pop())

    def do_jmp(self, label):
        self.pc = self.labels[label]

    def do_jz(self, label):
        if self.stack.pop() == 0:
            self.do_jmp(label)

    def do_call(self, label):
        self.calls.append(self.pc)
        self.do_jmp(label)

    def do_ret(self):
        self.pc = self.calls.pop()

    def do_halt(self):
        return True


m = Machine(PROGRAM)
print(len(m.code), sorted(m.labels.items()))
try:
    m.run()
except ZeroDivisionError:
    print("stopped at", m.pc, m.stack, m.calls)
print(m.steps, sorted(m.names.items()))
