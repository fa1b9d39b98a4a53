# cpython: other types
import sys

for stream in (sys.stdin, sys.stdout, sys.stderr):
    print(type(stream), type(stream.buffer), stream.buffer)
