# covers: collections
# requires: detailed-errors
# requires: module collections
# cpython: absent

from collections import deque

d = deque((), 3, 1)
for x in (1, 2, 3, 4):
    try:
        d.append(x)
        print(len(d))
    except IndexError as e:
        print("IndexError", e)
try:
    d.appendleft(0)
except IndexError as e:
    print("IndexError", e)
try:
    d.extend([1])
except IndexError as e:
    print("IndexError", e)
print(list(d))
for f in (deque((), 2, 1).pop, deque((), 2, 1).popleft):
    try:
        f()
    except IndexError as e:
        print("IndexError", e)
for args in [(), ((),), ((), -1), ((), "a"), (5, 2)]:
    try:
        deque(*args)
        print("made", args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
