# covers: time
# requires: option PY_OS_GETENV_PUTENV_UNSETENV
# requires: bigint
# requires: module os
# cpython: absent
import os
import time

for zone in ("UTC", "Europe/Rome", "America/New_York", "Asia/Kolkata"):
    os.putenv("TZ", zone)
    for seconds in (0, 1000000000, 1300000000, 1700000000):
        local = time.localtime(seconds)
        print(zone, seconds, local[:8], time.mktime(local) == seconds)
os.unsetenv("TZ")
