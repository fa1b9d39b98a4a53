# covers: memoryview
# covers: buffer protocol
b = b"hello world"
m = memoryview(b)
print(len(m), m[0], m[-1], bytes(m), bytes(m[3:7]), bytes(m[:]), m == b, m[:5] == b"hello")
for i, j in [(0, 5), (6, None), (-5, -1), (4, 4), (9, 100)]:
    part = m[i:j]
    print(i, j, len(part), bytes(part), part == b[i:j])
for i in (11, -12):
    try:
        print(m[i])
    except IndexError:
        print("IndexError")
print(list(m[:3]), sum(m), [chr(c) for c in m[:2]])
