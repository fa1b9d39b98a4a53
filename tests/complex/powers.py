# requires: float64
# requires: complex

for z in (1j, 2j, -1 + 0j):
    for n in range(1, 5):
        w = z**n
        print(z, n, round(w.real, 6) + 0.0, round(w.imag, 6) + 0.0)
print((1 + 0j) ** 0, 0j**0, 0j**2)
