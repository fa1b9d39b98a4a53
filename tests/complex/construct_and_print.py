# requires: float64
# requires: complex
# covers: imaginary literals
# covers: complex
# covers: complex.real complex.imag

print(1j, 1 + 2j, 1 - 2j, 0j, 3.5 + 0.25j, 1e20j, complex(1), complex(1, 2), complex(1.5, -2.5))
print(complex("1+2j"), complex("3"), complex("-2j"), complex("1e3-1e2j"), complex(2j), complex())
print(complex(0, 1) == 1j, complex(1, 0) == 1, complex(1.5, 0) == 1.5, 1j == 1)
print([1j, (2 + 1j,)], {"z": 3j}, str(1 + 1j), repr(2 - 1j))
print(type(1j), isinstance(1j, complex), isinstance(1, complex))
for z in (1 + 2j, -3.5j, 2 + 0j):
    print(z.real, z.imag, abs(z * z), bool(z), bool(0j))
