"""Functions that make functions: counters, decorators, and a cache that needs no class."""


def counter(step=1):
    """Two functions that share one variable."""
    count = 0

    def advance():
        nonlocal count
        count += step
        return count

    def reset():
        nonlocal count
        count = 0

    return advance, reset


def cached(function):
    """Remember the results of a function of hashable arguments."""
    results = {}

    def wrapper(*arguments):
        if arguments not in results:
            results[arguments] = function(*arguments)
        return results[arguments]

    return wrapper


def traced(indent="  "):
    """A decorator with an argument, which shows how deep the calls go."""
    depth = 0

    def decorate(function):
        def wrapper(*arguments):
            nonlocal depth
            print(indent * depth + "->", *arguments)
            depth += 1
            try:
                result = function(*arguments)
            finally:
                depth -= 1
            print(indent * depth + "<-", result)
            return result

        return wrapper

    return decorate


def compose(*functions):
    def composed(value):
        for function in reversed(functions):
            value = function(value)
        return value

    return composed


@cached
def routes(right, down):
    """How many shortest ways lead through a grid."""
    if right == 0 or down == 0:
        return 1
    return routes(right - 1, down) + routes(right, down - 1)


@traced(". ")
def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


tick, reset = counter(5)
print(tick(), tick(), tick())
reset()
print(tick())
print([routes(n, n) for n in range(10)], routes(20, 20))
gcd(48, 18)
shout = compose(lambda text: text + "!", str.upper, str.strip)
print(shout("  closures  "))
