for n in range(6):
    items = list(range(n))
    for i in (-9, -1, 0, 2, 9):
        copy = items.copy()
        copy.insert(i, "x")
        line = [i, copy]
        try:
            popped = items[:]
            line += [popped.pop(i), popped]
        except IndexError:
            line.append("IndexError")
        try:
            line += [items.index(i), items.count(i)]
        except ValueError:
            line.append("ValueError")
        print(n, *line)
    print(n, items + items, items * 2, items[::-1], list(reversed(items)), sum(items), items == list(range(n)), items < [1], max(items + [0]), sorted(items, reverse=True))
items = [3, 7, 2, 5, 4, 1]
for key in (None, lambda x: -x, lambda x: x * 5 % 8, str):
    for reverse in (False, True):
        copy = items[:]
        copy.sort(key=key, reverse=reverse)
        print(copy, copy == sorted(items, key=key, reverse=reverse))
for value in (1, 5, 9):
    copy = items[:]
    try:
        copy.remove(value)
        print(copy)
    except ValueError:
        print("not in list", value)
copy = items[:]
copy.extend("ab")
copy.extend((1,))
copy.reverse()
print(copy, copy.clear(), copy)
for i in range(-7, 8):
    try:
        copy = items[:]
        del copy[i]
        copy[i] = "s"
        print(i, copy, items[i])
    except IndexError:
        print(i, "IndexError")
