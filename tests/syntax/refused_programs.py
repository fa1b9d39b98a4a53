# covers: statements that are refused
# covers: literals that are refused
sources = ["x =", "= 1", "1 = 1", "f() = 1", "a + b = 1", "def", "def f", "def f(", "def f():", "class", "class A", "class A(", "if", "if 1", "if 1:", "else:", "elif 1: pass", "while", "for", "for x", "for x in", "for x in y", "try:", "try: pass", "except: pass", "finally: pass", "with", "with x", "import", "from x", "from x import", "from import x", "return", "break", "continue", "yield 1", "lambda", "lambda x", "x y", "1 2", "(1", "[1", "{1", "{1:", "{1: 2, 3}", "{1, 2: 3}", "'a", "\"a", "'''a", "a.", ".a", "a..b", "a[", "a[]", "f(,)", "f(a b)", "f(a=)", "f(=a)", "a if b", "not", "1 +", "* 2", "a = = b", "a := 1", "$", "?", "a!", "a ! b", "0b", "0o9", "0x", "1e", "global", "nonlocal", "del", "assert", "raise from x", "@", "@x", "async", "await", "pass pass", "a; ; b", ")", "]", "}", "(]", "[)", "a, , b", "(,)", "[,]"]
refused = 0
for source in sources:
    try:
        compile(source, "test", "exec")
        print("accepted", repr(source))
    except SyntaxError:
        refused += 1
print(len(sources) - refused, "accepted")
