# requires: module pyb
# The watchdog takes a timeout within its range.
import machine

def fails(*args):
    try:
        machine.WDT(*args)
    except ValueError as e:
        print(e)

fails(0, 0)
fails(0, 40000)
fails(1)
fails('WWDG')
w = machine.WDT('IWDG', 100)
print(w.feed())
