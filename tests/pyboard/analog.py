# requires: module pyb
# Voltages out and in: both converters, by hand and in the time of timers.
import machine
import pyb
from array import array
from pyb import ADC, ADCAll, DAC, Pin

dac = DAC(1, bits=12)
adc = ADC("X5")
print(dac, adc, ADC(Pin("X19")), ADC(16))
for value in (0, 1000, 4095):
    dac.write(value)
    print(adc.read(), end=" ")
print(ADC("X20").read())

other = DAC("X6")
other.write(128)
fine = machine.ADC("X6")
print(other, fine, fine.read_u16(), machine.ADC(machine.ADC.VREF).read_u16())

adc = ADC("X6")
data = bytearray(6)
other.write_timed(bytes([0, 64, 128, 255]), 1000)
print(adc.read_timed(data, 1000), data[-1])
timer = pyb.Timer(7, freq=1000)
other.write_timed(bytes([0, 64, 128, 255]), timer, mode=DAC.CIRCULAR)
data = array("H", range(8))
print(adc.read_timed(data, timer), sorted(set(data)))
data = (array("i", range(4)), array("i", range(4)))
print(ADC.read_timed_multi((adc, ADC("X20")), data, timer), data[1])
other.triangle(100_000)
pyb.delay(10)
print(900 < adc.read() < 1100)
other.noise(100_000)
seen = set()
for i in range(50):
    pyb.udelay(10)
    seen.add(adc.read())
print(len(seen) > 30)
other.deinit()
print(adc.read())

Pin("X1", Pin.OUT, value=1)
print(ADC("X2").read())
every = ADCAll(8, 0x70000 | 1 << 11)
print(every, every.read_channel(11), round(every.read_core_temp()), every.read_channel(17))
every = ADCAll(12)
print(round(every.read_core_temp()), every.read_core_vbat(), every.read_core_vref(), every.read_vref())
for wrong in (lambda: ADC("Y1"), lambda: ADC(19), lambda: DAC(3), lambda: DAC("X1"), lambda: ADCAll(9), lambda: DAC(1, bits=9)):
    try:
        wrong()
    except ValueError as e:
        print(e)
