# Bank accounts: instances, attributes, methods, a subclass.


class Account:
    def __init__(self, number):
        self.number = number
        self.balance = 0

    def add(self, amount):
        self.balance += amount
        return self

    def fee(self):
        return 1


class Saving(Account):
    def fee(self):
        return 0 if self.balance > 100 else super().fee()


def kernel():
    accounts = [Saving(i) if i & 1 else Account(i) for i in range(50)]
    for turn in range(200):
        for account in accounts:
            account.add(turn & 15).balance -= account.fee()
    return sum(a.balance for a in accounts)
