# covers: code objects and marshal
# requires: option PY_FUNCTION_ATTRS_CODE
# cpython: absent

def f(a, b=2, *c, k, **kw):
    return a, b, c, k, kw


g = type(f)(f.__code__, {})
print(g(1, 3, k=4), g(1, 2, 3, k=4, z=5), g(a=1, b=2, k=3))
