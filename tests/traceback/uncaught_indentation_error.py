# covers: tracebacks of uncaught exceptions
# requires: detailed-errors
# requires: traceback-lines
# via-mpy: no
# exit: 1
# cpython: tracebacks go to the error stream

def f():
    x = 1
      y = 2
