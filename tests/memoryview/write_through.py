# covers: memoryview
b = bytearray(b"0123456789")
m = memoryview(b)
m[0] = ord("a")
print(b)
m[-1] = 0x7A
print(b)
m[2:5] = b"XYZ"
print(b)
inner = m[5:9]
inner[0] = ord("!")
inner[1:3] = bytearray(b"??")
print(b, bytes(inner))
for bad in (lambda: m.__setitem__(10, 0), lambda: memoryview(b"ro").__setitem__(0, 1)):
    try:
        bad()
    except (IndexError, TypeError, AttributeError) as e:
        print("refused")
try:
    m[0:3] = b"too long"
except ValueError:
    print("ValueError")
print(b)
