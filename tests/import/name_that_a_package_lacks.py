# covers: packages
# cpython: cannot import name
import shapes

try:
    from shapes import nothing
except ImportError as e:
    print(e)
try:
    from sys import nothing
except ImportError as e:
    print(e)
