# heap: 64K
# cpython: absent

source = "x = [" + "1, " * 100 + "]\n"
exec(source)
print(len(x))
try:
    exec("y = 5\n" + "z = (y + 1) * 2\n" * 3000)
    print("ran")
except MemoryError as e:
    print("MemoryError", "allocating" in str(e))
exec(source)
print(sum(x))
