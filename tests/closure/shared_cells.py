# covers: closures and cells
def account(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance

    def withdraw(n):
        nonlocal balance
        if n > balance:
            raise ValueError("insufficient", balance)
        balance -= n
        return balance

    return {"deposit": deposit, "withdraw": withdraw, "show": lambda: balance}


a, b = account(100), account(0)
print(a["deposit"](50), a["withdraw"](30), a["show"](), b["show"]())
for n in (200, 120, 1):
    try:
        print(a["withdraw"](n))
    except ValueError as e:
        print(e.args)
print(b["deposit"](5), a["show"](), b["show"]())
