# requires: module time
# requires: bigint
import time

for seconds in (0, 1, 59, 3600, 86399, 86400, 951782400, 951868800, 1000000000, 1234567890, 1582934400, 1583020800, 1700000000, 2**31 - 1):
    t = time.gmtime(seconds)
    print(seconds, tuple(t)[:6], t[6], t[7])
for year in range(1970, 2038, 4):
    days = (year - 1970) * 365 + (year - 1969) // 4 - (year - 1901) // 100 + (year - 1601) // 400
    t = time.gmtime(days * 86400)
    print(year, days, tuple(t)[:3], t[6], tuple(time.gmtime(days * 86400 - 1))[:6])
