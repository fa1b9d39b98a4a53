# requires: bigint


def tokens(text):
    return text.replace("(", " ( ").replace(")", " ) ").split()


def read(source):
    t = source.pop(0)
    if t == "(":
        form = []
        while source[0] != ")":
            form.append(read(source))
        source.pop(0)
        return form
    try:
        return int(t)
    except ValueError:
        return t


class Scope(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__()
        for n, v in zip(names, values):
            self[n] = v
        self.outer = outer

    def find(self, name):
        scope = self
        while scope is not None:
            if name in scope:
                return scope
            scope = scope.outer
        raise NameError(name)


def evaluate(x, scope):
    while True:
        if isinstance(x, str):
            return scope.find(x)[x]
        if not isinstance(x, list):
            return x
        head = x[0]
        if head == "quote":
            return x[1]
        if head == "if":
            x = x[2] if evaluate(x[1], scope) else x[3]
        elif head == "define":
            scope[x[1]] = evaluate(x[2], scope)
            return None
        elif head == "set!":
            scope.find(x[1])[x[1]] = evaluate(x[2], scope)
            return None
        elif head == "lambda":
            return (x[1], x[2], scope)
        elif head == "begin":
            for part in x[1:-1]:
                evaluate(part, scope)
            x = x[-1]
        else:
            f, *args = [evaluate(part, scope) for part in x]
            if callable(f):
                return f(*args)
            names, x, outer = f
            scope = Scope(names, args, outer)


def show(value):
    if isinstance(value, list):
        return "(" + " ".join(show(v) for v in value) + ")"
    return {True: "#t", False: "#f"}[value] if value is True or value is False else str(value)


top = Scope()
for name, f in [
    ("+", lambda *a: sum(a)),
    ("-", lambda a, b: a - b),
    ("*", lambda a, b: a * b),
    ("<", lambda a, b: a < b),
    ("=", lambda a, b: a == b),
    ("car", lambda l: l[0]),
    ("cdr", lambda l: l[1:]),
    ("cons", lambda a, l: [a] + l),
    ("null?", lambda l: l == []),
    ("list", lambda *a: list(a)),
]:
    top[name] = f
for text in (
    "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))",
    "(fact 5)",
    "(fact 25)",
    "(define map (lambda (f l) (if (null? l) l (cons (f (car l)) (map f (cdr l))))))",
    "(map (lambda (x) (* x x)) (list 1 2 3 4))",
    "(define loop (lambda (n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))))",
    "(loop 1000 0)",
    "(define counter ((lambda (n) (lambda () (begin (set! n (+ n 1)) n))) 0))",
    "(counter)",
    "(counter)",
    "(quote (a (b c) 1))",
    "(if (null? (quote ())) 1 2)",
    "((lambda (x y) (list y x)) 1 2)",
    "(= (+ 1 2 3) 6)",
    "(undefined 1)",
    "(car (quote ()))",
):
    try:
        print(text, "=>", show(evaluate(read(tokens(text)), top)))
    except (NameError, IndexError) as e:
        print(text, "=>", type(e).__name__)
