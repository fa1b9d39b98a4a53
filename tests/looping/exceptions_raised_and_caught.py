# heap: 16K
# slow

caught = 0
for i in range(300000):
    try:
        if i & 1:
            raise ValueError(i)
        [][i]
    except ValueError as e:
        caught += 1
    except IndexError:
        caught += 2
    finally:
        caught += 4
print(caught)
