# cpython: lets all attributes of modules change

import sys

for name in ("ps1", "ps2"):
    before = getattr(sys, name)
    setattr(sys, name, "=")
    print(getattr(sys, name), before)
    delattr(sys, name)
    print(hasattr(sys, name))
    setattr(sys, name, before)
    print(getattr(sys, name))
for name in ("argv", "version", "nothing", "modules"):
    for change in (lambda: setattr(sys, name, 1), lambda: delattr(sys, name)):
        try:
            change()
        except AttributeError as e:
            print(e)
