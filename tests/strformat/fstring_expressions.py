# requires: float
# covers: f-strings

name, n = "Ann", 3
items = [1, 2, 3]
table = {"k": "v"}
print(f"{name} {n} {n + 1} {n * n} {name.upper()} {len(items)} {items[0]} {table['k']}")
print(f"{n:5d}| {n:<5}| {n:05}| {name:>6}| {1.5:.3f} {255:#x} {n!r:>4}| {name!r} {name!s}")
print(f"{{}} {{{n}}} {'nested'} {[i * 2 for i in items]}")
print(f"{n if n > 2 else 'small'} {n > 2 and name} {not n} {n == 3}")
print(f"" + f"plain" + f'{n}' + f"""multi {
n} line""")
print(f"{n=} {n + 1=} {items[1]=}")
width, precision = 8, 2
print(f"[{3.14159:{width}.{precision}f}] [{name:{'*'}^{width}}] [{n:{width}}]")
print(rf"\d{n}\n", f"\t{n}\x41", "a" f"{n}" "b")
print(f"{sum(x for x in items)} {max(items)} {','.join(map(str, items))}")
