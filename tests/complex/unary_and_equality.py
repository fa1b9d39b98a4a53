# requires: float64
# requires: complex

for z in (1 + 2j, -1 - 2j, 3 + 3j):
    print(+z, -z, abs(z), z == z, z != z, z == -z)
print(3 + 4j == 4j + 3, 1 + 0j == 1, 1 == 1 + 0j, 1.0 == 1 + 0j, True == 1 + 0j)
print(hash(1 + 0j) == hash(1), {1j: "i"}[1j], 1j in [0, 1j], [1j, 2j].index(2j))
print(sum([1j, 2, 3.5]), abs(3 + 4j), abs(-5j))
z = 1 + 1j
z += 1
z *= 2j
z -= 0.5
print(z)
