# covers: code objects and marshal
# requires: module marshal
# requires: bigint
# cpython: other bytes

import marshal

function = type(lambda: 0)


def again(f, space={}):
    return function(marshal.loads(marshal.dumps(f.__code__)), space)


def nested(n):
    def inner(k, step=2):
        return [i * k for i in range(0, n, step)]

    return inner


print(again(lambda x, y: x * y)(6, 7))
print(again(lambda: (1.5, 2j, b"bytes", "text" * 2, None, ..., (1, ("a",)), 10**30))())
print(again(nested, {"range": range})(8)(10), again(nested, {"range": range})(8)(10, 3))
print(again(lambda: unknown, {"unknown": "known"})())
data = marshal.dumps((lambda: 0).__code__)
print(data[:3], type(data), marshal.dumps(marshal.loads(data)) == data)
space = {}
exec(marshal.loads(marshal.dumps(compile("def f(a): return a + 1", "", "exec"))), space)
print(space["f"](1), marshal.loads(bytearray(data)).co_name)
for value in (1, "a", None, len, lambda: 0):
    try:
        marshal.dumps(value)
    except ValueError as e:
        print(e)
for bad in (b"M\x05\x00\x1f", b"", b"X" + data[1:]):
    try:
        print(marshal.loads(bad))
    except (ValueError, EOFError) as e:
        print(type(e).__name__)
