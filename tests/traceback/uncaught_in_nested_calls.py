# covers: tracebacks of uncaught exceptions
# requires: detailed-errors
# requires: traceback-lines
# exit: 1
# cpython: tracebacks go to the error stream


def inner(n):
    if n == 0:
        raise ValueError("bottom", 42)
    inner(n - 1)


def outer():
    inner(2)


class A:
    def method(self):
        outer()


print("start")
A().method()
