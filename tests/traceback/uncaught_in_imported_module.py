# exit: 1
# cpython: tracebacks go to the error stream
import faulty

print(faulty.fine(4))
faulty.broken(0)
