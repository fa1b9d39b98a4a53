sequence = [10, 11, 12, 13, 14]
text = "abcde"
bounds = [None, 0, 1, 3, 5, 9, -1, -4, -7]
for step in (None, 1, 2, 3, -1, -2, -9):
    for start in bounds:
        print(step, start, [sequence[start:stop:step] for stop in bounds])
for start in bounds:
    for stop in bounds:
        print(start, stop, text[start:stop], bytes(sequence)[start:stop], tuple(sequence)[start:stop], range(5)[start:stop])
