# requires: float


class Plain:
    pass


for value in (None, [], (), {}, Plain(), int, print):
    try:
        print(int(value))
    except TypeError:
        print("TypeError")
for text, base in [(1, 10), (1.5, 2), (None, 16)]:
    try:
        print(int(text, base))
    except TypeError:
        print("TypeError with base")
