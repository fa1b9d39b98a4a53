# covers: bytearray.append bytearray.extend
b = bytearray()
for value in (104, 105, 33):
    b.append(value)
    print(b, len(b))
b.extend(b" there")
print(b)
b.extend(bytearray(b"!"))
print(b)
b += b"??"
print(b)
b += bytearray(b"#")
print(b)
alias = b
alias += b"@"
print(b is alias, b)
for i in range(100):
    b.append(i)
print(len(b), b[-1], b[15], sum(b))
for bad in ("a", None, [1, 2]):
    try:
        b.append(bad)
    except TypeError:
        print("TypeError")
