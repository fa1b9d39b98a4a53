# covers: tracebacks of uncaught exceptions
# requires: detailed-errors
# requires: traceback-lines
# exit: 1
# cpython: tracebacks go to the error stream

table = {"a": 1}


def look(key):
    return table[key]


print(look("a"))
print(look("missing key"))
