# covers: errno
# requires: module errno
# cpython: has more names

import errno

for name in sorted(n for n in dir(errno) if n[0] == "E"):
    number = getattr(errno, name)
    print(name, number, errno.errorcode[number])
print(errno.__name__, len(errno.errorcode) == len([n for n in dir(errno) if n[0] == "E"]))
