# requires: module pyb
# Pulses of servo motors and of machine.PWM, as another pin measures them.
import machine
import pyb
from machine import PWM, Pin

probe = Pin("X2", Pin.IN)


def high():
    machine.time_pulse_us(probe, 0)
    return round(machine.time_pulse_us(probe, 1, 100_000), -1)


p = PWM("X1", 1000, duty_u16=16384)
print(p, p.freq(), p.duty_u16(), p.duty_ns(), high())
p.duty_ns(100_000)
print(p.freq(), p.duty_ns(), high())
p.freq(50)
pyb.delay(30)
print(p.freq(), p.duty_ns(), high())
p.init(freq=100, duty_u16=32768)
pyb.delay(30)
print(p.freq(), high())
p.deinit()

s = pyb.Servo(1)
print(s, s is pyb.Servo(1), high())
s.angle(90)
pyb.delay(25)
print(s, s.angle(), high())
s.angle(-90, 1000)
pyb.delay(500)
print(s.angle(), end=" ")
pyb.delay(600)
print(s.angle(), s)
s.speed(50)
print(s.speed(), s.pulse_width())
s.pulse_width(100)
print(s.pulse_width())
s.calibration(700, 2300, 1500)
print(s.calibration())
for wrong in (lambda: pyb.Servo(5), lambda: PWM("X18"), lambda: p.freq(0)):
    try:
        wrong()
    except ValueError as e:
        print(e)
try:
    s.calibration(1, 2)
except TypeError as e:
    print(e)
