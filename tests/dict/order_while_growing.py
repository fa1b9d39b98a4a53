# order: insertion

d = {}
for i in range(100):
    d[(i * 37) % 101] = i
    if len(d) in (1, 2, 5, 10, 11, 23, 50, 99):
        print(len(d), list(d)[:12], list(d)[-1])
print(list(d.values()) == list(range(100)))
