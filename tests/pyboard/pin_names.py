# requires: module pyb
# Board and chip name the same objects.
import machine
import pyb
from pyb import Pin

p = Pin("Y1")
print(p is Pin.board.Y1 is Pin.cpu.C6 is Pin("C6"), machine.Pin is Pin)
print(p.name(), p.names(), p.port(), p.pin(), hex(p.gpio()))
print(Pin("SW").names())
print([f.name() for f in p.af_list()], p.af_list()[0], hex(p.af_list()[0].reg()))
print(hasattr(Pin.board, "Z1"), "Y1" in dir(Pin.board), Pin.AF8_USART6)
try:
    Pin("Z1")
except ValueError as e:
    print(e)
