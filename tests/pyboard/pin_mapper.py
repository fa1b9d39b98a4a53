# requires: module pyb
# A function or a dict can give names to pins.
from pyb import Pin


def mapper(name):
    if name == "lamp":
        return Pin.cpu.A13
    if name == "wrong":
        return 5


Pin.mapper(mapper)
Pin.dict({"key": Pin.board.X5})
print(Pin("lamp"), Pin("key"), Pin("X1").name())
try:
    Pin("wrong")
except ValueError as e:
    print(e)
Pin.debug(True)
print(Pin.debug())
Pin("lamp")
Pin("key")
Pin("X2")
Pin("A2")
Pin.debug(False)
Pin.mapper(None)
Pin.dict(None)
try:
    Pin("lamp")
except ValueError as e:
    print(e)
