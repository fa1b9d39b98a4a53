# covers: tracebacks of uncaught exceptions
# requires: detailed-errors
# requires: float
# requires: traceback-lines
# exit: 1
# cpython: tracebacks go to the error stream

print("before")
x = 5
y = x / 0
print("after")
