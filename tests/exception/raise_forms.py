# covers: raise, with and without from
class E(Exception):
    pass


for make in (lambda: E, lambda: E(), lambda: E(1, 2), lambda: E("x")):
    try:
        raise make()
    except E as e:
        print(type(e).__name__, e.args)
for bad in (5, "text", None, [], int, object()):
    try:
        raise bad
    except TypeError:
        print("TypeError")
try:
    raise E("new") from ValueError("cause")
except E as e:
    print("from", e.args)
try:
    raise E("new") from None
except E as e:
    print("from None", e.args)
saved = E("saved")
for _ in range(2):
    try:
        raise saved
    except E as e:
        print(e is saved, e.args)


def stop():
    raise StopIteration(9)


try:
    stop()
except StopIteration as e:
    print(e.value)
