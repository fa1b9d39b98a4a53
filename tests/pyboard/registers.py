# requires: module pyb
# Registers are the state that pins, lights and timers share.
import pyb
import stm
from pyb import Pin

led = pyb.LED(1)
stm.mem32[stm.GPIOA + stm.GPIO_BSRR] = 1 << 13
print(led.intensity(), Pin("LED_RED")())
led.off()
print(stm.mem32[stm.GPIOA + stm.GPIO_ODR] >> 13 & 1)
p = Pin("X1", Pin.OUT)
print(stm.mem32[stm.GPIOA + stm.GPIO_MODER] & 3)
stm.mem16[stm.GPIOA + stm.GPIO_BSRRL] = 1
print(p(), stm.mem8[stm.GPIOA + stm.GPIO_IDR] & 1)
t = pyb.Timer(4, prescaler=83, period=999)
print(stm.mem32[stm.TIM4 + stm.TIM_PSC], stm.mem32[stm.TIM4 + stm.TIM_ARR])
stm.mem32[stm.TIM4 + stm.TIM_ARR] = 499
print(t.period(), t.freq())
seen = bytearray(16)


def edge(n):
    seen[n] += 1


line = pyb.ExtInt("X1", pyb.ExtInt.IRQ_RISING, Pin.PULL_DOWN, edge)
stm.mem32[stm.EXTI + stm.EXTI_SWIER] = 1
pyb.udelay(5)
print(seen[0])
for address in (0x30000000, stm.GPIOA + 1):
    try:
        stm.mem32[address]
    except ValueError as e:
        print(e)
