# covers: t-strings
# requires: module string.templatelib
# cpython: absent

for source in (
    't"{}"',
    't"{ }"',
    't"{1"',
    't"}"',
    't"{!r}"',
    't"{1!z}"',
    't"{1:{}}"',
    't"{@}"',
    't"a" "b"',
    '"a" t"b"',
    't"a" t"b"',
    't"a" f"b"',
    'bt"a"',
    'ft"a"',
    't"\\xzz"',
    't"{1:>{2}}"',
    't"{lambda: 1}"',
    "t'{\"a\"}'",
):
    try:
        print(source, eval(source))
    except SyntaxError:
        print(source, "SyntaxError")
