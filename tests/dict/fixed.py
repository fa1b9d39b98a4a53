# requires: module errno
# cpython: lets them change

import errno


class A:
    x = 1


a = A()
a.y = 2
for d in (errno.errorcode, errno.__dict__, A.__dict__, a.__dict__, int.__dict__):
    size = len(d)
    for change in (
        lambda: d.update({1: 2}),
        lambda: d.pop(1),
        lambda: d.popitem(),
        lambda: d.clear(),
        lambda: d.setdefault(1, 2),
        lambda: exec("d[1] = 2"),
        lambda: exec("del d[2]"),
        lambda: exec("d |= {1: 2}"),
    ):
        try:
            change()
            print("fine")
        except TypeError as e:
            print(e, end=";")
    print(len(d) == size, len(d.copy()) == size, len(d | {1: 2}) >= size)
print(errno.errorcode is errno.errorcode, a.__dict__, A.__dict__["x"])
