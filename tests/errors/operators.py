# covers: texts of errors
# requires: detailed-errors
# requires: float
# requires: complex
# cpython: message texts


class A:
    pass


sources = [
    "1 + 'a'",
    "'a' + 1",
    "[] + ()",
    "None + 1",
    "1 - []",
    "{} * 2",
    "'a' * 'b'",
    "1 / 'x'",
    "1 // None",
    "'a' - 'b'",
    "1 @ 2",
    "2 ** 'x'",
    "1 << 'a'",
    "1.5 << 1",
    "1 & 1.0",
    "[] | []",
    "-'a'",
    "+[]",
    "~1.5",
    "not 1",
    "1 < 'a'",
    "[] >= ()",
    "None < None",
    "1j < 1j",
    "A() + 1",
    "1 + A()",
    "A() < A()",
    "-A()",
    "'a' in 1",
    "1 in 'abc'",
    "len(1)",
    "abs('a')",
    "hash([])",
    "{[]: 1}",
    "{{}}",
    "x = 1; x += 'a'",
    "x = []; x += 1",
    "round('a')",
    "divmod(1, 'a')",
    "pow('a', 2)",
    "bool(A())",
]
for source in sources:
    try:
        exec(source, {"A": A})
        print(source, "fine")
    except Exception as e:
        print(source, "->", type(e).__name__, e)
