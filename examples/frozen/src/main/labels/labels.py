def of(name, price):
    return "%s: %d" % (name, price)
