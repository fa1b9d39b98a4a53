class Odd:
    __init__ = 5


try:
    Odd()
except TypeError as e:
    print("TypeError")
