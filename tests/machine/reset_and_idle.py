# covers: machine
# requires: module machine
# cpython: absent

import machine

print(machine.__name__, machine.idle())
for arguments in ((), (0,), ("reason",), (1, 2)):
    try:
        machine.soft_reset(*arguments)
    except SystemExit as e:
        print("SystemExit", e.args)
    except TypeError as e:
        print(e)
