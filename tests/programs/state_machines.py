# State machines: a vending machine by a table, traffic lights by generators, a tokenizer by classes.


class Machine:
    def __init__(self, table, start):
        self.table, self.state, self.log = table, start, []

    def send(self, event):
        for (state, wanted), (target, action) in self.table.items():
            if state in (self.state, "*") and wanted == event:
                self.log.append((self.state, event, target))
                if target != "=":
                    self.state = target
                return action(self) if action else None
        raise LookupError("no %s in %s" % (event, self.state))


class Vending(Machine):
    def __init__(self, stock):
        self.credit, self.stock = 0, stock

        def coin(value):
            def add(machine):
                machine.credit += value
                return "credit %d" % machine.credit

            return add

        super().__init__(
            {
                ("idle", "coin10"): ("paying", coin(10)),
                ("idle", "coin50"): ("paying", coin(50)),
                ("paying", "coin10"): ("=", coin(10)),
                ("paying", "coin50"): ("=", coin(50)),
                ("paying", "tea"): ("=", lambda m: m.sell("tea", 40)),
                ("paying", "coffee"): ("=", lambda m: m.sell("coffee", 60)),
                ("*", "cancel"): ("idle", Vending.refund),
            },
            "idle",
        )

    def sell(self, what, price):
        if not self.stock.get(what):
            return "no %s left" % what
        if self.credit < price:
            return "needs %d more" % (price - self.credit)
        self.credit -= price
        self.stock[what] -= 1
        if not self.credit:
            self.state = "idle"
        return "here is your %s" % what

    def refund(self):
        back, self.credit = self.credit, 0
        return "returns %d" % back


machine = Vending({"tea": 1, "coffee": 2})
for event in "coin10 tea coin50 tea tea coffee coin50 coffee cancel cancel tea coin50 coin10 coffee coin50 coin50 coffee".split():
    try:
        print("%-7s %-7s %s" % (machine.state, event, machine.send(event)))
    except LookupError as error:
        print("%-7s %-7s refused: %s" % (machine.state, event, error))
for entry in machine.log:
    print(entry)


def light(times):
    while True:
        for colour, seconds in times:
            for left in range(seconds, 0, -1):
                if (yield colour, left) == "skip":
                    break


north = light((("green", 3), ("yellow", 1), ("red", 4)))
east = light((("red", 4), ("green", 3), ("yellow", 1)))
next(north), next(east)
for tick in range(20):
    command = "skip" if tick in (5, 11) else None
    print(tick, north.send(command), east.send(None))


class State:
    def step(self, c):
        raise NotImplementedError


class Blank(State):
    def step(self, c):
        if c.isspace():
            return self, None
        if c.isdigit():
            return Number(c), None
        if c.isalpha():
            return Word(c), None
        if c == '"':
            return Quoted(), None
        return self, ("op", c)


class Collecting(State):
    kind = None

    def __init__(self, text=""):
        self.text = text

    def fits(self, c):
        return False

    def step(self, c):
        if self.fits(c):
            self.text += c
            return self, None
        state, token = Blank().step(c)
        done = (self.kind, self.text)
        return state, done if token is None else [done, token]


class Number(Collecting):
    kind = "number"

    def fits(self, c):
        return c.isdigit() or c == "." and "." not in self.text


class Word(Collecting):
    kind = "word"

    def fits(self, c):
        return c.isalpha() or c.isdigit() or c == "_"


class Quoted(Collecting):
    def step(self, c):
        if c == '"':
            return Blank(), ("text", self.text)
        self.text += c
        return self, None


def tokens(text):
    state = Blank()
    for c in text + " ":
        state, token = state.step(c)
        if isinstance(token, list):
            yield from token
        elif token:
            yield token
    if not isinstance(state, Blank):
        raise ValueError("ends within " + type(state).__name__)


for text in ('x = 3.14 * (y_1 + 42)', 'print("hello world", 1.2.3)', "a<=b", 'bad "quote', "", "12ab ab12"):
    try:
        print(repr(text))
        for token in tokens(text):
            print("  ", token)
    except ValueError as error:
        print("  ", error)
