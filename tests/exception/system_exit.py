# exit: 3

import sys

for value in (0, 5, "text", 256, [1]):
    try:
        sys.exit(value)
    except SystemExit as e:
        print("SystemExit", e.args)
try:
    sys.exit()
except Exception:
    print("wrong")
except BaseException as e:
    print(type(e).__name__, e.args)
try:
    raise SystemExit(7)
except SystemExit as e:
    print(e.args)
try:
    print("leaving")
    sys.exit(3)
finally:
    print("finally runs")
print("never")
