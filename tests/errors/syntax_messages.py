# cpython: message texts
sources = ["x = ", "1 = x", "f() = 1", "x + 1 = 2", "def f(a, a): pass", "def f(a=1, b): pass", "f(a=1, 2)", "f(**k, *a)", "return 1", "break", "continue", "yield 1", "await x", "class A: return 1", "del f()", "del 1", "global x; x = 1", "def f():\n x = 1\n global x", "def f():\n nonlocal q", "nonlocal x", "def f(x):\n global x", "  x = 1", "if 1:\nx = 1", "if 1:\n  x\n y", "(1, 2", "[1, 2", "'abc", "x = 'a\nb'", "'''abc", "1 +", "a b", "if x", "else: pass", "try: pass", "try:\n pass\nx = 1", "except: pass", "for x in: pass", "for 1 in x: pass", "lambda: (yield)", "x = yield", "import", "from x import", "from . import *\ndef", "*a = 1", "*a, *b = 1", "a, b += 1", "(a) = 1", "None = 1", "True = 1", "x.1", "0777", "0xg", "1e", "$", "x ? y", "a = b = ", "@x\n1", "async def f(): yield", "'a' b'b'", "def f(*): pass", "def f(*, **k): pass", "def f(**k, a): pass", "f(a for a in b, c)", "f'{'", "f'}'", "print 1", "with x as 1: pass", "try:\n pass\nexcept:\n pass\nexcept A:\n pass"]
for source in sources:
    try:
        exec(source, {"x": 1, "a": 1, "b": 2, "f": print, "k": {}})
        print(repr(source), "fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e)
    except Exception as e:
        print(repr(source), "runs", type(e).__name__)
