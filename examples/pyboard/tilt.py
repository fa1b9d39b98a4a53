# Shows with two lights to which side the board is tilted: green for left, blue for right.
import pyb

accel = pyb.Accel()
left = pyb.LED(2)
right = pyb.LED(4)

while True:
    x = accel.x()
    if x > 3:
        left.on()
    else:
        left.off()
    if x < -3:
        right.on()
    else:
        right.off()
    pyb.delay(20)
