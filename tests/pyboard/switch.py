# requires: module pyb
# The switch reads as pressed while its contact is closed, and calls at each press.
import pyb

switch = pyb.Switch()
presses = 0


def pressed():
    global presses
    presses += 1


switch.callback(pressed)
print(switch, switch(), switch.value())
for i in range(5):
    pyb.delay(10)
    print(switch(), presses)
switch.callback(None)
pyb.delay(20)
print(presses)
