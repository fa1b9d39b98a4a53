# requires: detailed-errors
# cpython: refuses arguments


class A:
    pass


class B(A):
    x = 1


print(type(A(1, 2)) is A, type(B("x")) is B, B(1).x)
try:
    print(type(A(k=1)) is A)
except TypeError as e:
    print("TypeError", e)
try:
    print(type(object(1)))
except TypeError as e:
    print("TypeError", e)
