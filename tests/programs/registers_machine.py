# An assembler with labels and a machine of eight registers with flags, memory and a call stack.


class Fault(Exception):
    pass


OPS = "halt mov add sub mul div and or xor cmp jmp jz jnz jl jg push pop call ret load store out".split()


def assemble(text):
    labels, lines = {}, []
    for line in text.strip().split("\n"):
        line = line.split(";")[0].strip()
        if not line:
            continue
        if line.endswith(":"):
            labels[line[:-1]] = len(lines)
        else:
            name, _, rest = line.partition(" ")
            lines.append((name, [p.strip() for p in rest.split(",")] if rest else []))
    code = []
    for number, (name, operands) in enumerate(lines):
        if name not in OPS:
            raise Fault("line %d: what is %s" % (number, name))
        coded = []
        for operand in operands:
            if operand[0] == "r" and operand[1:].isdigit():
                coded.append(("r", int(operand[1:])))
            elif operand in labels:
                coded.append(("#", labels[operand]))
            else:
                try:
                    coded.append(("#", int(operand, 0)))
                except ValueError:
                    raise Fault("line %d: what is %s" % (number, operand))
        code.append((name, coded))
    return code


class Cpu:
    def __init__(self, code, size=64):
        self.code, self.memory = code, [0] * size
        self.r, self.stack, self.out = [0] * 8, [], []
        self.pc = self.flag = self.steps = 0

    def value(self, operand):
        kind, n = operand
        return self.r[n] if kind == "r" else n

    def run(self, limit=5000):
        while True:
            if not 0 <= self.pc < len(self.code):
                raise Fault("pc %d" % self.pc)
            if self.steps == limit:
                raise Fault("limit")
            name, operands = self.code[self.pc]
            self.pc += 1
            self.steps += 1
            if name == "halt":
                return self
            getattr(self, "do_" + name)(*operands)

    def do_mov(self, a, b):
        self.r[a[1]] = self.value(b)

    def do_cmp(self, a, b):
        self.flag = self.value(a) - self.value(b)

    def do_jmp(self, a):
        self.pc = self.value(a)

    def do_push(self, a):
        self.stack.append(self.value(a))
        if len(self.stack) > 50:
            raise Fault("stack overflow")

    def do_pop(self, a):
        if not self.stack:
            raise Fault("stack underflow")
        self.r[a[1]] = self.stack.pop()

    def do_call(self, a):
        self.do_push(("#", self.pc))
        self.pc = self.value(a)

    def do_ret(self):
        if not self.stack:
            raise Fault("stack underflow")
        self.pc = self.stack.pop()

    def do_load(self, a, b):
        self.r[a[1]] = self.memory[self.value(b)]

    def do_store(self, a, b):
        self.memory[self.value(b)] = self.value(a)

    def do_out(self, a):
        self.out.append(self.value(a))


def arithmetic(operate):
    def do(self, a, b):
        try:
            self.r[a[1]] = operate(self.r[a[1]], self.value(b))
        except ZeroDivisionError:
            raise Fault("division by zero")

    return do


def jump(test):
    def do(self, a):
        if test(self.flag):
            self.pc = self.value(a)

    return do


for name, f in (("add", lambda a, b: a + b), ("sub", lambda a, b: a - b), ("mul", lambda a, b: a * b), ("div", lambda a, b: a // b), ("and", lambda a, b: a & b), ("or", lambda a, b: a | b), ("xor", lambda a, b: a ^ b)):
    setattr(Cpu, "do_" + name, arithmetic(f))
for name, f in (("jz", lambda f: f == 0), ("jnz", lambda f: f != 0), ("jl", lambda f: f < 0), ("jg", lambda f: f > 0)):
    setattr(Cpu, "do_" + name, jump(f))

PROGRAMS = {
    "factorial": "mov r0, 10\nmov r1, 1\nloop:\ncmp r0, 1\njl done\nmul r1, r0\nsub r0, 1\njmp loop\ndone:\nout r1\nhalt",
    "recursion": "mov r0, 9\ncall fib\nout r1\nhalt\nfib:\ncmp r0, 2\njl base\npush r0\nsub r0, 1\ncall fib\npop r0\npush r1\nsub r0, 2\ncall fib\npop r2\nadd r1, r2\nret\nbase:\nmov r1, r0\nret",
    "sieve": "mov r0, 2\nouter:\ncmp r0, 60\njg end\nload r1, r0\ncmp r1, 0\njnz next\nout r0\nmov r2, r0\ninner:\nadd r2, r0\ncmp r2, 60\njg next\nstore 1, r2\njmp inner\nnext:\nadd r0, 1\njmp outer\nend:\nhalt",
    "bits": "mov r0, 0xff\nand r0, 0x3c\nout r0\nor r0, 0b1\nout r0\nxor r0, -1\nout r0\ndiv r0, 4\nout r0\nhalt",
    "endless": "top:\njmp top",
    "overflow": "top:\ncall top",
    "underflow": "ret",
    "zero": "mov r0, 5\ndiv r0, 0\nhalt",
    "falls off": "mov r0, 1",
    "unknown": "fly r0",
    "operand": "mov r0, nowhere",
    "stack": "push 1\npush 2\npush 3\npop r0\npop r1\npop r2\nout r0\nout r1\nout r2\nhalt ; end",
}
for name in sorted(PROGRAMS):
    try:
        code = assemble(PROGRAMS[name])
        cpu = Cpu(code)
        cpu.run()
        print(name, cpu.out, cpu.steps, cpu.r, cpu.stack)
    except Fault as fault:
        print(name, "fault:", fault)
for line in assemble(PROGRAMS["factorial"]):
    print(line)
