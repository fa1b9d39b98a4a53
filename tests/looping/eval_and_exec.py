# heap: 16K
# slow

space = {"n": 0}
code = compile("n += 1", "loop", "exec")
for i in range(50000):
    exec(code, space)
print(space["n"])
print(sum(eval("%d + %d" % (i, i)) for i in range(300)))
