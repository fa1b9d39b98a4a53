# cpython: shows the value by repr

name, n, items = "Ann", 3, ["a"]
print(f"{name=} {n=} {items=}")
print(f"{name.upper()=} {len(items)=} {items[0]=} {n + 1=}")
print(f"{n=:04}|{name=:>6}|{b'x'=}")
