# covers: time
# requires: bigint
# requires: module time

import time

for t in (0, 86399, 86400, 951782400, 1000000000, 1234567890, 1704067199, 1709208000, 2000000000):
    g = time.gmtime(t)
    print(t, tuple(g)[:8])
