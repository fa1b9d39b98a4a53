# requires: detailed-errors
# requires: module micropython
# requires: traceback-lines
# cpython: absent
# covers: scheduler

import micropython

log = []


def call(x):
    log.append(x)


micropython.schedule(call, 1)
for i in range(5):
    pass
print(log)
for i in range(3):
    micropython.schedule(call, "s%d" % i)
    for _ in range(3):
        pass
print(log)


def failing(x):
    raise ValueError(x)


micropython.schedule(failing, "printed, then dropped")
for i in range(3):
    pass
print("goes on")


def nested(n):
    log.append(n)
    if n:
        micropython.schedule(nested, n - 1)


log.clear()
micropython.schedule(nested, 3)
for i in range(20):
    pass
print(log)
for bad in ((5, 1), (call,)):
    try:
        micropython.schedule(*bad)
        for _ in range(3):
            pass
    except TypeError:
        print("TypeError")
