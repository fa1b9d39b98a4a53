t = (1, [2], "c")
for source in ("t[0] = 9", "del t[0]", "t.append(1)", "t.x = 1", "t[1:2] = ()", "t += 5"):
    try:
        exec(source, {"t": t})
        print(source, "accepted")
    except (TypeError, AttributeError) as e:
        print(source, type(e).__name__)
t[1].append(3)
print(t)
u = t
t += (4,)
print(t, u, t is u)
try:
    u[1] += [5]
except TypeError:
    print("TypeError", u)
