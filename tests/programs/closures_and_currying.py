# Functions as values: currying, composing, memoising, lenses, parsers from combinators, continuation passing.


def curry(n, f, *got):
    return lambda *more: f(*(got + more)) if len(got) + len(more) >= n else curry(n, f, *(got + more))


def compose(*functions):
    def run(x):
        for f in reversed(functions):
            x = f(x)
        return x

    return run


def flip(f):
    return lambda a, b: f(b, a)


def fold(f, start):
    def run(items):
        total = start
        for item in items:
            total = f(total, item)
        return total

    return run


add3 = curry(3, lambda a, b, c: (a, b, c))
print(add3(1)(2)(3), add3(1, 2)(3), add3(1)(2, 3), add3(1, 2, 3), add3(1)(2, 3, *()))
print(compose(str, lambda x: x + 1, lambda x: x * 2)(5), compose()(7), flip(lambda a, b: a - b)(3, 10))
for name, f, start in (("sum", lambda a, b: a + b, 0), ("product", lambda a, b: a * b, 1), ("list", lambda a, b: [b] + a, []), ("count", lambda a, b: a + 1, 0), ("max", lambda a, b: a if a > b else b, -1)):
    print(name, fold(f, start)([3, 1, 2]), fold(f, start)([]))


def make_account(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance

    def withdraw(n):
        nonlocal balance
        if n > balance:
            return "no"
        balance -= n
        return balance

    return {"deposit": deposit, "withdraw": withdraw, "peek": lambda: balance}


a, b = make_account(10), make_account(100)
for action, n in (("deposit", 5), ("withdraw", 12), ("withdraw", 12), ("deposit", 1)):
    print(action, n, a[action](n), b[action](n), a["peek"](), b["peek"]())
print([f() for f in [lambda i=i: i * i for i in range(5)]], [f() for f in [lambda: i for i in range(5)]])


def trace(log):
    def decorate(f):
        depth = [0]

        def run(*args, **named):
            log.append("  " * depth[0] + "%s%r" % (f.__name__, args))
            depth[0] += 1
            try:
                result = f(*args, **named)
            finally:
                depth[0] -= 1
            log.append("  " * depth[0] + "-> %r" % (result,))
            return result

        return run

    return decorate


log = []


@trace(log)
def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 1), len(log))
for line in log:
    print(line)


# Parsers: functions of text and position to (value, position) or None.
def char(test):
    return lambda s, i: (s[i], i + 1) if i < len(s) and test(s[i]) else None


def many(p, least=0):
    def run(s, i):
        out = []
        while True:
            r = p(s, i)
            if r is None:
                return (out, i) if len(out) >= least else None
            out.append(r[0])
            i = r[1]

    return run


def seq(*parsers):
    def run(s, i):
        out = []
        for p in parsers:
            r = p(s, i)
            if r is None:
                return None
            out.append(r[0])
            i = r[1]
        return out, i

    return run


def alt(*parsers):
    def run(s, i):
        for p in parsers:
            r = p(s, i)
            if r is not None:
                return r
        return None

    return run


def apply(f, p):
    def run(s, i):
        r = p(s, i)
        return r and (f(r[0]), r[1])

    return run


def lit(c):
    return char(lambda x: x == c)


def sep(p, by):
    return alt(apply(lambda r: [r[0]] + [x[1] for x in r[1]], seq(p, many(seq(by, p)))), apply(lambda r: [], many(lit("\0"))))


digits = apply(lambda ds: int("".join(ds)), many(char(str.isdigit), 1))
number = alt(apply(lambda r: -r[1], seq(lit("-"), digits)), digits)
word = apply("".join, many(char(str.isalpha), 1))
value = lambda s, i: alt(number, word, lists, pairs)(s, i)
lists = apply(lambda r: r[1], seq(lit("["), sep(value, lit(",")), lit("]")))
pair = apply(lambda r: (r[0], r[2]), seq(word, lit(":"), value))
pairs = apply(lambda r: dict(r[1]), seq(lit("{"), sep(pair, lit(",")), lit("}")))
for text in ("12", "-7", "abc", "[]", "[1,2,[x,[]],-3]", "{a:1}", "[{k:[1]},{}]", "[1,2", "", "-", "[1,,2]", "12abc"):
    r = value(text, 0)
    print(repr(text), r, r is not None and r[1] == len(text))


def lens(*path):
    def get(data):
        for p in path:
            data = data[p]
        return data

    def put(data, new):
        if not path:
            return new
        copy = data.copy()
        copy[path[0]] = lens(*path[1:])[1](data[path[0]], new)
        return copy

    return get, put


data = {"a": [1, {"b": "deep"}], "c": 3}
for path in ((), ("c",), ("a", 0), ("a", 1, "b")):
    get, put = lens(*path)
    changed = put(data, "NEW")
    print(path, get(data), sorted(changed.items()) if isinstance(changed, dict) else changed)
print(sorted(data.items()))


def fact_cps(n, k):
    return (lambda: k(1)) if n == 0 else (lambda: fact_cps(n - 1, lambda v: lambda: k(v * n)))


def bounce(thunk):
    steps = 0
    while callable(thunk):
        thunk = thunk()
        steps += 1
    return thunk, steps


for n in range(0, 13, 3):
    print(n, bounce(fact_cps(n, lambda v: v)))
zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
plus = lambda a: lambda b: lambda f: lambda x: a(f)(b(f)(x))
times = lambda a: lambda b: lambda f: a(b(f))
number_of = lambda n: n(lambda k: k + 1)(0)
numerals = [zero]
for _ in range(4):
    numerals.append(succ(numerals[-1]))
for a in numerals:
    print(number_of(a), [number_of(plus(a)(b)) for b in numerals], [number_of(times(a)(b)) for b in numerals])
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *v: x(x)(*v)))
print([Y(lambda me: lambda n: 1 if n < 2 else me(n - 1) + me(n - 2))(n) for n in range(10)])
