import sys

path = sys.path
sys.path = ()
from heapq import *

sys.path = path
extra = 2
