# requires: module pyb
# What chip this is.
import machine
import pyb

print(len(pyb.unique_id()), pyb.unique_id() == machine.unique_id())
print(pyb.freq(), machine.freq() == pyb.freq())
pyb.freq(84000000)
print(pyb.freq(), pyb.Timer(4).source_freq(), pyb.Timer(1).source_freq())
try:
    pyb.freq(85000000)
except ValueError as e:
    print(e)
print(0 <= pyb.rng() < 1 << 30, machine.reset_cause() == machine.SOFT_RESET)
pyb.info()
