log = []


def tap(name, items):
    for item in items:
        log.append((name, item))
        yield item


pipeline = filter(lambda x: x % 2, map(lambda x: x + 1, tap("source", range(10))))
print(log)
print(next(pipeline), log)
print(next(pipeline), log)
print(list(pipeline), len(log))
chain = zip(tap("a", range(3)), tap("b", range(2)))
log.clear()
print(list(chain), log)
log.clear()
for i, x in enumerate(tap("e", "xyz")):
    if i == 1:
        break
print(log)
