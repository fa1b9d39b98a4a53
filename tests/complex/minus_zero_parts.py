# requires: complex
# cpython: shows the sign of a zero part

print(-1j, -0j, -(3j), -(2 + 0j), 1j * -1, 0j - 1j)
for z in (-1j, -0j, -2 - 0j):
    print(repr(z), [z], str(z))
