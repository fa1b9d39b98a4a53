# A small Lisp: reader, evaluator with closures, tail calls by a loop, and a printer.


class LispError(Exception):
    pass


class Symbol(str):
    pass


def tokens(text):
    word = ""
    for c in text:
        if c in "()' \n":
            if word:
                yield word
                word = ""
            if c in "()'":
                yield c
        else:
            word += c
    if word:
        yield word


def atom(word):
    if word in ("#t", "#f"):
        return word == "#t"
    try:
        return int(word)
    except ValueError:
        return Symbol(word)


def read_one(source):
    for word in source:
        if word == "(":
            items = []
            while True:
                item = read_one(source)
                if item is END:
                    return items
                items.append(item)
        if word == ")":
            return END
        if word == "'":
            return [Symbol("quote"), read_one(source)]
        return atom(word)
    raise LispError("unexpected end")


END = object()


def read(text):
    source = tokens(text)
    while True:
        try:
            yield read_one(source)
        except LispError:
            return


class Scope:
    def __init__(self, names=(), values=(), outer=None):
        self.values = dict(zip(names, values))
        self.outer = outer

    def find(self, name):
        scope = self
        while scope:
            if name in scope.values:
                return scope.values
            scope = scope.outer
        raise LispError("unbound %s" % name)


class Lambda:
    def __init__(self, names, body, scope):
        self.names, self.body, self.scope = names, body, scope

    def enter(self, values):
        if len(values) != len(self.names):
            raise LispError("takes %d, not %d" % (len(self.names), len(values)))
        return Scope(self.names, values, self.scope)


def evaluate(x, scope):
    while True:
        if isinstance(x, Symbol):
            return scope.find(x)[x]
        if not isinstance(x, list):
            return x
        if not x:
            return x
        head = x[0]
        if head == "quote":
            return x[1]
        if head == "if":
            x = x[2] if evaluate(x[1], scope) is not False else x[3] if len(x) > 3 else False
            continue
        if head == "define":
            if isinstance(x[1], list):
                scope.values[x[1][0]] = Lambda(x[1][1:], x[2:], scope)
            else:
                scope.values[x[1]] = evaluate(x[2], scope)
            return None
        if head == "set!":
            scope.find(x[1])[x[1]] = evaluate(x[2], scope)
            return None
        if head == "lambda":
            return Lambda(x[1], x[2:], scope)
        if head == "let":
            scope = Scope([n for n, _ in x[1]], [evaluate(v, scope) for _, v in x[1]], scope)
            body = x[2:]
        else:
            function = evaluate(head, scope)
            values = [evaluate(item, scope) for item in x[1:]]
            if not isinstance(function, Lambda):
                if not callable(function):
                    raise LispError("cannot call " + show(function))
                return function(*values)
            scope = function.enter(values)
            body = function.body
        for item in body[:-1]:
            evaluate(item, scope)
        x = body[-1]


def show(x):
    if x is True or x is False:
        return "#t" if x else "#f"
    if isinstance(x, list):
        return "(" + " ".join(show(item) for item in x) + ")"
    if isinstance(x, Lambda):
        return "<lambda %s>" % show(x.names)
    return str(x)


def fold(operate):
    def run(first, *rest):
        for item in rest:
            first = operate(first, item)
        return first

    return run


GLOBALS = Scope()
GLOBALS.values.update(
    {
        "+": fold(lambda a, b: a + b),
        "-": lambda a, *b: a - sum(b) if b else -a,
        "*": fold(lambda a, b: a * b),
        "/": fold(lambda a, b: a // b),
        "mod": lambda a, b: a % b,
        "<": lambda a, b: a < b,
        "=": lambda a, b: a == b,
        "car": lambda a: a[0],
        "cdr": lambda a: a[1:],
        "cons": lambda a, b: [a] + b,
        "list": lambda *a: list(a),
        "null?": lambda a: a == [],
        "length": len,
        "append": fold(lambda a, b: a + b),
    }
)

PROGRAM = """
(define (fact n) (if (= n 0) 1 (* n (fact (- n 1)))))
(fact 5) (fact 10) (fact 12)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 2000 0)
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(define (filter f l) (if (null? l) l (if (f (car l)) (cons (car l) (filter f (cdr l))) (filter f (cdr l)))))
(define (range a b) (if (< a b) (cons a (range (+ a 1) b)) '()))
(map fact (range 0 10))
(map (lambda (x) (* x x)) '(1 2 3 4))
(filter (lambda (x) (= (mod x 3) 0)) (range 0 25))
(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(define a (counter)) (define b (counter))
(a) (a) (b) (a)
(define (compose f g) (lambda (x) (f (g x))))
((compose fact (lambda (x) (+ x 1))) 4)
(define (quick l) (if (null? l) l
  (let ((p (car l)) (r (cdr l)))
    (append (quick (filter (lambda (x) (< x p)) r)) (list p)
            (quick (filter (lambda (x) (if (< x p) #f #t)) r))))))
(quick '(5 3 9 1 5 7 2 8))
(let ((x 2) (y 3)) (let ((x 7) (z (+ x y))) (* z x)))
'(a (b #t) (c . d))
(lambda (x y) x)
(if #f 1)
(define (hanoi n a b c) (if (= n 0) '() (append (hanoi (- n 1) a c b) (list (list a b)) (hanoi (- n 1) c b a))))
(hanoi 3 'a 'b 'c)
(length (hanoi 6 'a 'b 'c))
(- 5) (- 10 1 2 3) (/ 100 7 2)
(undefined 1)
(1 2)
(fact 1 2)
(car '())
(+ 1 'x)
"""

for expression in read(PROGRAM):
    try:
        value = evaluate(expression, GLOBALS)
        if value is not None:
            print(show(value))
    except LispError as error:
        print("error:", error)
    except (IndexError, TypeError) as error:
        print("host error:", type(error).__name__)
