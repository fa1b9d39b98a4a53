# loops, conditions, handlers
import a.b as ab, c.d
from .. import up
from .x.y import (one, two as zwei,)

for i in range(10):
    if i and not ab or i > 3 >= -1:
        continue
    elif 0:
        never()
    else:
        break
else:
    done = True

for i in range(ab, 20, -2):
    del up[i], up.name, (one, zwei)

while True:
    try:
        with open(ab) as f, f:
            raise ValueError(i) from None
    except (TypeError, OSError) as e:
        assert e, "text"
        break
    except:
        raise
    else:
        pass
    finally:
        print(i, *ab, sep="", **c)

for x, *y in ab:
    try:
        continue
    finally:
        x = 1
