from ujson import *

extra = 1
