depth = 0


def dive():
    global depth
    depth += 1
    try:
        dive()
    finally:
        depth -= 1


for turn in range(5):
    try:
        dive()
    except RuntimeError:
        print(turn, "unwound to", depth)


def count_handlers(n):
    try:
        return count_handlers(n + 1)
    except RuntimeError:
        return "handled inside"


print(count_handlers(0))


def deep_generator(n):
    if n:
        yield from deep_generator(n - 1)
    yield n


print(sum(deep_generator(20)), list(deep_generator(3)))
