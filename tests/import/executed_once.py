import sys

print("once" in sys.modules)
import once

print("once" in sys.modules, once.count)
import once
from once import bump, count

print(bump(), once.count, count)


def again():
    import once

    return once.bump()


print(again(), again(), once.count)
o = sys.modules["once"]
print(o is once, o.count)
del sys.modules["once"]
import once as fresh

print(fresh.count, o.count, fresh is o)
sys.modules["fake"] = o
import fake

print(fake.count, fake is o)
