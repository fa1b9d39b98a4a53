# cpython: shows repr() after =
# requires: float
# covers: f-strings
width, value, name, items = 9, 42, "bee", [1, "two", 3.5]
print(f"{value}", f"{value:5}", f"{value:<{width}}|", f"{value:>{width}}|", f"{value:^{width}}|", f"{value!r}", f"{name!r}", f"{name!s:>6}")
print(f"{name.upper()}", f"{len(items)}", f"{items[1]}", f"{items[2]:.2f}", f"{value + 1}", f"{value:x}", f"{value:#b}", f"{{}}", f"{{{value}}}")
print(f"{value=}", f"{name=}", f"{value + 1=}", f"{name!r:>{width}}", f"{'x'}", f"{[i for i in range(3)]}")
print(f"a{1}b{2}c" f"{3}" "d", f"", f"plain", rf"\n{value}\t", f"{value if value > 3 else name}")
for w in range(0, 12):
    print(f"[{name:{w}}]", f"[{name:>{w}}]", f"[{name:^{w}}]", f"[{value:{w}d}]", f"[{value:0{w}d}]" if w else "", f"[{value:<{w}x}]")
for n in range(-3, 4):
    print(f"{n:+d} {n: d} {n:03d} {n:,} {n!r:>4} {abs(n):04b} {n * 1000000:,}")
