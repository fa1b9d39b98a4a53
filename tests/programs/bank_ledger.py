# A ledger with amounts in cents, transactions that roll back, interest, observers and a report.


class Money:
    def __init__(self, cents):
        self.cents = cents

    @classmethod
    def parse(cls, text):
        sign = -1 if text.startswith("-") else 1
        whole, _, rest = text.lstrip("-").partition(".")
        if not whole.isdigit() or rest and (not rest.isdigit() or len(rest) > 2):
            raise ValueError("no amount: " + text)
        return cls(sign * (int(whole) * 100 + int((rest + "00")[:2])))

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __sub__(self, other):
        return Money(self.cents - other.cents)

    def __neg__(self):
        return Money(-self.cents)

    def __mul__(self, ratio):
        numerator, denominator = ratio
        scaled, rest = divmod(abs(self.cents) * numerator, denominator)
        scaled += 2 * rest > denominator or 2 * rest == denominator and scaled & 1
        return Money(scaled if self.cents >= 0 else -scaled)

    def __lt__(self, other):
        return self.cents < other.cents

    def __eq__(self, other):
        return self.cents == other.cents

    def __bool__(self):
        return self.cents != 0

    def __str__(self):
        whole, rest = divmod(abs(self.cents), 100)
        return "%s%s.%02d" % ("-" if self.cents < 0 else "", "{:,}".format(whole), rest)

    def __repr__(self):
        return "Money(%s)" % self


class LedgerError(Exception):
    pass


class Overdrawn(LedgerError):
    pass


class Account:
    limit = Money(0)
    rate = (0, 1)

    def __init__(self, name):
        self.name, self.balance, self.history = name, Money(0), []

    def change(self, amount, reason):
        after = self.balance + amount
        if amount < Money(0) and after < -self.limit:
            raise Overdrawn("%s has %s, not %s" % (self.name, self.balance, -amount))
        self.balance = after
        self.history.append((reason, amount))

    def month_end(self):
        interest = self.balance * self.rate
        if interest:
            self.change(interest, "interest")
        return interest


class Savings(Account):
    rate = (25, 10000)

    def change(self, amount, reason):
        if reason == "fee":
            raise LedgerError("no fees on " + self.name)
        super().change(amount, reason)


class Current(Account):
    limit = Money(50000)

    def month_end(self):
        fee = Money(250)
        self.change(-fee, "fee")
        return super().month_end()


class Bank:
    def __init__(self):
        self.accounts, self.watchers, self.depth = {}, [], 0

    def open(self, kind, name):
        if name in self.accounts:
            raise LedgerError("there is a " + name)
        self.accounts[name] = kind(name)
        return self.accounts[name]

    def __getitem__(self, name):
        try:
            return self.accounts[name]
        except KeyError:
            raise LedgerError("no " + name)

    def watch(self, function):
        self.watchers.append(function)
        return function

    def transaction(self):
        return Transaction(self)

    def transfer(self, source, target, text):
        amount = Money.parse(text)
        if amount < Money(1):
            raise LedgerError("amount " + text)
        with self.transaction():
            self[source].change(-amount, "to " + target)
            self[target].change(amount, "from " + source)
        for watcher in self.watchers:
            watcher(source, target, amount)

    def total(self):
        return sum([a.balance for a in self.accounts.values()], Money(0))


class Transaction:
    def __init__(self, bank):
        self.bank = bank

    def __enter__(self):
        self.saved = [(a, a.balance, len(a.history)) for a in self.bank.accounts.values()]
        return self

    def __exit__(self, kind, value, trace):
        if kind:
            for account, balance, n in self.saved:
                account.balance = balance
                del account.history[n:]
        return False


bank = Bank()
for kind, name in ((Current, "ann"), (Savings, "bob"), (Account, "shop")):
    bank.open(kind, name)
large = []


@bank.watch
def note(source, target, amount):
    if Money(10000) < amount:
        large.append("%s -> %s: %s" % (source, target, amount))


bank["ann"].change(Money.parse("1234.5"), "salary")
bank["bob"].change(Money.parse("99999.99"), "gift")
for source, target, text in (
    ("ann", "shop", "20"), ("ann", "bob", "1714.50"), ("ann", "bob", "0.01"), ("shop", "ann", "20.01"), ("shop", "ann", "5.5"),
    ("bob", "ann", "1000"), ("bob", "nobody", "1"), ("nobody", "bob", "1"), ("ann", "shop", "-5"), ("ann", "shop", "1.234"),
    ("ann", "shop", "abc"), ("ann", "ann", "3"), ("ann", "shop", "0"),
):
    try:
        bank.transfer(source, target, text)
        answer = "done"
    except (LedgerError, ValueError) as error:
        answer = "%s: %s" % (type(error).__name__, error)
    print("%-6s %-6s %8s  %s" % (source, target, text, answer))
    print("   ", ", ".join("%s %s" % (n, bank[n].balance) for n in sorted(bank.accounts)), "total", bank.total())
try:
    with bank.transaction():
        bank["bob"].change(Money(-100), "coffee")
        with bank.transaction():
            bank["ann"].change(Money(-100), "tea")
        bank["bob"].change(Money(-100), "fee")
except LedgerError as error:
    print("rolled back:", error)
print(bank["bob"].balance, bank["ann"].balance)
for month in range(1, 7):
    print(month, [(n, str(bank[n].month_end()), str(bank[n].balance)) for n in sorted(bank.accounts)])
for name in sorted(bank.accounts):
    print(name)
    running = Money(0)
    for reason, amount in bank[name].history:
        running = running + amount
        print("  %-12s %14s %14s" % (reason, amount, running))
print(large)
for cents in (0, 1, 5, -5, 15, 25, 12345678):
    m = Money(cents)
    print(m, [str(m * r) for r in ((1, 2), (1, 10), (15, 100), (1, 3))], repr(-m))
