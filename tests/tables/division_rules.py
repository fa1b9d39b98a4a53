# requires: float
numbers = [n for n in range(-7, 8)]
for b in numbers:
    print(b, [a // b if b else None for a in numbers], [a % b if b else None for a in numbers])
    print(b, [(a // b) * b + a % b == a for a in numbers if b], [divmod(a, b) for a in numbers if b])
for b in (-2.5, -1.0, 0.5, 2.0, 3.5):
    print(b, [a // b for a in numbers], [a % b for a in numbers])
