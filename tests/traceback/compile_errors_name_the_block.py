# covers: tracebacks of uncaught exceptions
# cpython: shows the line
import io, sys

programs = (
    "break",
    "def f():\n    break",
    "class A:\n    return 1",
    "class A:\n    def g(self):\n        nonlocal x",
    "x = 1\ny = lambda: (1, *x)",
    "z = [(yield) for i in (1,)]",
    "def f():\n    x = 08",
)
for program in programs:
    try:
        exec(program)
    except SyntaxError as e:
        out = io.StringIO()
        sys.print_exception(e, out)
        print(out.getvalue().split("\n")[-3:])
