# requires: option PY_BUILTINS_CODE=3
# cpython: other code

def f(x, y=1):
    a = x + y

    def inner():
        return a

    return inner


code = f.__code__
print(code.co_name, code.co_filename.rsplit("/")[-1], code.co_firstlineno)
print(type(code.co_code), type(code.co_lnotab), code.co_lnotab)
print([c.co_name if c else c for c in code.co_consts], [c.co_consts for c in code.co_consts if c])
print(list(code.co_lines()), list(code.co_lines())[-1][1] == len(code.co_code))
print(code.co_names is globals())
module = compile("a = 1\n\nb = 2", "name.py", "exec")
print(module.co_name, module.co_filename, module.co_firstlineno, list(module.co_lines()))
print(code == f.__code__, code == code, str(code).startswith("<code object f at 0x"))
for source in ("code.co_nothing", "code.co_name = 1", "f.__code__ = code", "len.__code__"):
    try:
        exec(source)
    except AttributeError:
        print("AttributeError")
