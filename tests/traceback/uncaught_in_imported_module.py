# covers: tracebacks of uncaught exceptions
# requires: detailed-errors
# requires: traceback-lines
# exit: 1
# cpython: tracebacks go to the error stream

import sys

sys.path[0] = ""
import faulty

print(faulty.fine(4))
faulty.broken(0)
