# covers: tracebacks of uncaught exceptions
# requires: detailed-errors
# requires: traceback-lines
# exit: 1
# cpython: tracebacks go to the error stream


def f():
    assert 1 == 2


f()
