def dive(n, log):
    try:
        if n == 0:
            raise ValueError("bottom")
        dive(n - 1, log)
    except KeyError:
        log.append("never")
    finally:
        if n % 10 == 0:
            log.append(n)


for depth in (0, 1, 10, 60):
    log = []
    try:
        dive(depth, log)
    except ValueError as e:
        print(depth, e, log)


def many(n):
    caught = 0
    for i in range(n):
        try:
            try:
                if i % 3 == 0:
                    raise KeyError(i)
                elif i % 3 == 1:
                    [][i]
                else:
                    int("x")
            except KeyError:
                caught += 1
                raise IndexError
        except (IndexError, ValueError):
            caught += 1
    return caught


for n in (0, 1, 2, 3, 100, 1000):
    print(n, many(n))
