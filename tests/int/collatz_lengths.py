def steps(n):
    count = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        count += 1
    return count


for n in (1, 2, 3, 7, 9, 27, 97, 871, 6171, 77031):
    print(n, steps(n))
print(max(range(1, 300), key=steps))
