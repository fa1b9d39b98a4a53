class BankError(Exception):
    pass


class Insufficient(BankError):
    def __init__(self, account, wanted):
        super().__init__("%s has %d, wanted %d" % (account.owner, account.balance, wanted))
        self.missing = wanted - account.balance


class Account:
    count = 0

    def __init__(self, owner, balance=0):
        Account.count += 1
        self.number = Account.count
        self.owner = owner
        self._balance = balance
        self.log = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, n):
        if n <= 0:
            raise ValueError("deposit must be positive")
        self._balance += n
        self.log.append(("+", n))

    def withdraw(self, n):
        if n > self.available():
            raise Insufficient(self, n)
        self._balance -= n
        self.log.append(("-", n))

    def available(self):
        return self._balance

    def __repr__(self):
        return "%s #%d %s: %d" % (type(self).__name__, self.number, self.owner, self._balance)


class Credit(Account):
    limit = 100

    def available(self):
        return super().available() + self.limit


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, kind, owner, *args):
        if owner in self.accounts:
            raise BankError("duplicate " + owner)
        self.accounts[owner] = kind(owner, *args)
        return self.accounts[owner]

    def transfer(self, source, target, n):
        a, b = self.accounts[source], self.accounts[target]
        a.withdraw(n)
        try:
            b.deposit(n)
        except ValueError:
            a._balance += n
            raise

    def total(self):
        return sum(a.balance for a in self.accounts.values())


bank = Bank()
bank.open(Account, "ann", 100)
bank.open(Credit, "bob", 50)
bank.open(Account, "cid")
for action in (
    ("ann", "bob", 30),
    ("ann", "cid", 100),
    ("bob", "cid", 150),
    ("bob", "ann", 100),
    ("cid", "ann", -5),
    ("cid", "dan", 1),
    ("cid", "ann", 0),
    ("cid", "ann", 150),
):
    try:
        bank.transfer(*action)
        print("ok", action)
    except Insufficient as e:
        print("insufficient:", e, e.missing)
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e.args)
    print(" ", bank.total(), [bank.accounts[k].balance for k in ("ann", "bob", "cid")])
try:
    bank.open(Account, "ann")
except BankError as e:
    print("BankError", e)
for name in sorted(bank.accounts):
    print(bank.accounts[name], bank.accounts[name].log)
