words = "Level Rotor hello Madam Racecar stone notes onset Tones seton".split()
for w in words:
    low = w.lower()
    print(w, low == "".join(reversed(low)), "".join(sorted(low)))
groups = {}
for w in words:
    groups.setdefault("".join(sorted(w.lower())), []).append(w)
for key in sorted(groups):
    print(key, groups[key])
