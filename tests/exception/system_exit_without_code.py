# cpython: leaves out the argument None

import sys

for call in (
    lambda: sys.exit(),
    lambda: sys.exit(None),
    lambda: exec("raise SystemExit"),
    lambda: exec("raise SystemExit(None)"),
):
    try:
        call()
    except SystemExit as e:
        print(e.args, repr(e), e.value)
