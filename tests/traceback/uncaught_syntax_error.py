# covers: tracebacks of uncaught exceptions
# requires: detailed-errors
# requires: traceback-lines
# via-mpy: no
# exit: 1
# cpython: tracebacks go to the error stream
# covers: errors with a line

print("never printed")
x = = 5
