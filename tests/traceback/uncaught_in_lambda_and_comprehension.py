# covers: tracebacks of uncaught exceptions
# requires: detailed-errors
# requires: traceback-lines
# exit: 1
# cpython: tracebacks go to the error stream

f = lambda x: x.missing
print([n * 2 for n in (1, 2)])
[f(n) for n in (1, 2)]
