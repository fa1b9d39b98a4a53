# covers: tracebacks of uncaught exceptions
# requires: detailed-errors
# requires: traceback-lines
# exit: 1
# cpython: tracebacks go to the error stream


def gen(n):
    for i in range(n):
        yield 10 // (2 - i)


def consume():
    total = 0
    for x in gen(5):
        print(x)
        total += x
    return total


consume()
