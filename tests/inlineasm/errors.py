# requires: asm_thumb
# What is no instruction is a syntax error.


def attempt(*lines, head="def f(r0):"):
    source = "@micropython.asm_thumb\n" + head + "\n"
    for line in lines:
        source += "    " + line + "\n"
    try:
        exec(source)
        print("fine")
    except SyntaxError as e:
        print(e)


attempt("nop()")
attempt("pass")
attempt("fly()")
attempt("x = 1")
attempt("return 1")
attempt("add(r0, r0)", "add(r0)")
attempt("mov(r8, 1)")
attempt("mov(r0, 256)")
attempt("mov(r0, 1.5)")
attempt("ldr(r0, [r1, 128])")
attempt("b(nowhere)")
attempt("label(a)", "label(a)")
attempt("vadd(s0, s1, r2)")
attempt("movwt(r0, 0x123456789)")
attempt("nop()", head="def f(r1):")
attempt("nop()", head="def f(r0, r1, r2, r3, r4):")
attempt("nop()", head="def f(r0) -> str:")
attempt("pass", head="class A:")
try:
    exec("@micropython.asm_xtensa\ndef f(): pass")
except SyntaxError as e:
    print(e)
