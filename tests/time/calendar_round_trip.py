# covers: time
# requires: bigint
# requires: module time
# cpython: mktime takes exactly nine numbers

import time

for t in (0, 1000000000, 1709208000, 1735689599):
    local = time.localtime(t)
    print(len(local) in (8, 9), time.mktime(local) == t, time.mktime(local[:8]) == t)
for bad in ((), (2000, 1, 1), 5):
    try:
        time.mktime(bad)
        print("accepted")
    except TypeError:
        print("TypeError")
day = 86400
base = time.mktime((2024, 1, 1, 12, 0, 0, 0, 0, 0))
for days in (0, 31, 59, 60, 365, 366):
    print(days, tuple(time.localtime(base + days * day))[:4])
