def fine(x):
    return x + 1


def broken(x):
    return deeper(x)


def deeper(x):
    return 1 // x
