# cpython: accepts these
# covers: statements that are refused

for source in ("def f(a, /, b): pass", "match x:\n case 1: pass", "[*a]", "{**{}}", "{*()}", "x[*a]", "try: pass\nexcept* E: pass", "with (open('x') as f): pass", "@(lambda f: f)\ndef f(): pass", "@a[0]\ndef f(): pass", "for x in *a, b: pass", "f'{1!a}'", "print(f'{x:{y:{z}}}')", "async def f(): return [x async for x in y]", "return_ = *a, b", "lambda x, /: x"):
    try:
        compile(source, "s", "exec")
        print("accepted", repr(source))
    except SyntaxError:
        print("SyntaxError", repr(source))
