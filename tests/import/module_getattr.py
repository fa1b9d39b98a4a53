# covers: module __getattr__
import lazy

print(lazy.present, lazy.colour, lazy.shape)
from lazy import size, present

print(size, present)
try:
    lazy.private
except AttributeError as e:
    print("AttributeError", e)
print(hasattr(lazy, "anything"), hasattr(lazy, "private"), getattr(lazy, "private", "default"))
lazy.colour = "stored"
print(lazy.colour)
del lazy.colour
print(lazy.colour)
