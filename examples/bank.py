"""Accounts and transfers: exceptions of one's own, and a transfer that happens whole or not."""


class BankError(Exception):
    """Anything that the bank refuses."""


class Overdrawn(BankError):
    def __init__(self, account, amount):
        super().__init__("{} cannot pay {}".format(account, money(amount)))
        self.missing = amount - account.balance


class UnknownAccount(BankError):
    pass


def money(cents):
    return "{}.{:02}".format(cents // 100, cents % 100)


class Account:
    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance

    def deposit(self, amount):
        if amount <= 0:
            raise BankError("amounts must be positive")
        self.balance += amount

    def withdraw(self, amount):
        if amount > self.balance:
            raise Overdrawn(self, amount)
        self.balance -= amount

    def __str__(self):
        return "{} ({})".format(self.owner, money(self.balance))


class Transaction:
    """Restores all balances when its block is left by an exception."""

    def __init__(self, accounts):
        self.accounts = accounts

    def __enter__(self):
        self.saved = [(account, account.balance) for account in self.accounts]

    def __exit__(self, kind, value, trace):
        if kind is not None:
            for account, balance in self.saved:
                account.balance = balance


class Bank:
    def __init__(self, **owners):
        self.accounts = {name: Account(name, balance) for name, balance in owners.items()}

    def account(self, name):
        try:
            return self.accounts[name]
        except KeyError:
            raise UnknownAccount("nobody is called " + name)

    def transfer(self, source, *payments):
        """Pay several people from one account, all of them or none."""
        with Transaction(self.accounts.values()):
            for name, amount in payments:
                self.account(source).withdraw(amount)
                self.account(name).deposit(amount)


bank = Bank(ann=10000, bob=2550, cid=0)
ORDERS = [
    ("ann", ("bob", 2500), ("cid", 1000)),
    ("bob", ("cid", 5000), ("ann", 51)),
    ("ann", ("cid", 100), ("dora", 100)),
    ("cid", ("ann", 0)),
    ("bob", ("ann", 5050)),
]
for source, *payments in ORDERS:
    try:
        bank.transfer(source, *payments)
        print("done   ", end=" ")
    except Overdrawn as e:
        print("refused", e, "- short of", money(e.missing), end=" | ")
    except BankError as e:
        print("refused", e, end=" | ")
    print(", ".join(str(bank.account(name)) for name in ("ann", "bob", "cid")))
print("in the bank:", money(sum(account.balance for account in bank.accounts.values())))
