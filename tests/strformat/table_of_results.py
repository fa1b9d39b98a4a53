# requires: float64

rows = [("apple", 3, 0.5), ("watermelon", 12, 3.25), ("fig", 150, 0.125), ("kiwi", 7, 1.0)]
print("{:<12}|{:>6}|{:^10}|{:>10}".format("item", "count", "price", "total"))
print("-" * 12 + "+" + "-" * 6 + "+" + "-" * 10 + "+" + "-" * 10)
for name, count, price in rows:
    print("{:<12}|{:>6}|{:^10.3f}|{:>10.2f}".format(name, count, price, count * price))
for name, count, price in rows:
    print("%-12s|%6d|%10.3f|%+10.2f" % (name, count, price, count * price))
for name, count, price in rows:
    print(f"{name:.<12}|{count:06}|{price:<10.1%}|{count * price:e}")
