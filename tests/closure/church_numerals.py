zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
add = lambda a: lambda b: lambda f: lambda x: a(f)(b(f)(x))
mul = lambda a: lambda b: lambda f: a(b(f))
power = lambda a: lambda b: b(a)
value = lambda n: n(lambda x: x + 1)(0)
numbers = [zero]
for _ in range(6):
    numbers.append(succ(numbers[-1]))
print([value(n) for n in numbers])
for a in (0, 2, 5):
    for b in (1, 3):
        x, y = numbers[a], numbers[b]
        print(a, b, value(add(x)(y)), value(mul(x)(y)), value(power(x)(y)))
print(numbers[3](lambda s: s + "!")("hey"), numbers[4](lambda l: l + [len(l)])([]))
