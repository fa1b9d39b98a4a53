# covers: tracebacks of uncaught exceptions
# requires: detailed-errors
# requires: traceback-lines
# exit: 1
# cpython: tracebacks go to the error stream


class E(Exception):
    def __str__(self):
        return "not used in tracebacks"


def f():
    raise E(1, "two")


f()
