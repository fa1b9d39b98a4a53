import ring.first

print(ring.first.name, ring.first.second.name)
print(ring.first.ask(), ring.first.second.ask())
from ring import second

print(second is ring.first.second, second.first is ring.first)
