# covers: list.clear list.copy
row = [0] * 3
grid = [row] * 2
grid[0][0] = 1
print(grid)
grid = [[0] * 3 for _ in range(2)]
grid[0][0] = 1
print(grid)
a = [1, [2, [3]]]
b = a.copy()
b[1][1].append(4)
b[0] = "changed"
print(a, b, a[1] is b[1])
a.append(a[1])
a[1][0] = "two"
print(a)
print([list(column) for column in zip(*[[1, 2], [3, 4], [5, 6]])])
print(sum([[1], [2, 3], []], []), [x for r in [[1], [2, 3]] for x in r])
