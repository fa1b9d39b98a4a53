# covers: code objects and marshal
# requires: option PY_FUNCTION_ATTRS_CODE
# cpython: other arguments

def f(x):
    return x + y


def gen():
    yield y


function = type(f)
for y in (1, 2):
    g = function(f.__code__, {"y": 10 * y})
    print(g(1), g.__name__, g.__globals__)
print(list(function(gen.__code__, {"y": "in a generator"})()))
print(function((lambda: [y for _ in range(2)]).__code__, {"y": 3, "range": range})())
space = {}
function(compile("z = 5", "name", "exec"), space)()
print(z, space)
exec(f.__code__.co_consts.__class__ is tuple and (lambda: print("run")).__code__)
for args in ((), (f.__code__,), (None, {}), (f.__code__, None), (f.__code__, {}, 1), (f, {})):
    try:
        function(*args)
    except TypeError:
        print("TypeError")
