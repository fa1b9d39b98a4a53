# cpython: range and others have a hash
values = [1, 2]
pop = values.pop
print(hash(pop) == hash(pop), {pop: 1}[pop])
for thing in (range(3), [], {}, {1}, bytearray(1)):
    try:
        print(type(hash(thing)))
    except TypeError:
        print(type(thing), "has none")
for thing in (zip(), map(None, []), object(), len, str.join, iter("")):
    print(hash(thing) == hash(thing))
