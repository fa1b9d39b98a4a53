s = "abc"
for attempt in (
    lambda: s.__setitem__(0, "x"),
    lambda: exec("s[0] = 'x'", {"s": s}),
    lambda: exec("del s[0]", {"s": s}),
    lambda: exec("s.x = 1", {"s": s}),
):
    try:
        attempt()
        print("changed")
    except (TypeError, AttributeError):
        print("refused")
t = s
s += "d"
print(s, t, s is t, t is "".join(["abc"]) or t == "".join(["abc"]))
