# requires: option SCHEDULER_STATIC_NODES
# requires: module time
# cpython: absent

from micropython import kbd_intr, schedule
from time import sleep


def wait():
    for _ in range(10):
        sleep(0)
    print("nothing")


def several():
    try:
        schedule(kbd_intr, None)
        schedule(kbd_intr, None)
        schedule(kbd_intr, None)
        schedule(kbd_intr, None)
        schedule(kbd_intr, None)
        wait()
    except KeyboardInterrupt as e:
        print(repr(e))


def within(argument):
    schedule(kbd_intr, None)
    for _ in range(10):
        sleep(0)
    print("not within", argument)


several()
wait()
try:
    schedule(within, 1)
    for _ in range(10):
        sleep(0)
except KeyboardInterrupt:
    print("after")
