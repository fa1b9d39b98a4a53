class Pause:
    def __init__(self, ticks):
        self.ticks = ticks

    def __await__(self):
        yield self.ticks

    __iter__ = __await__


class Loop:
    def __init__(self):
        self.now = 0
        self.queue = []
        self.count = 0

    def spawn(self, coro, delay=0):
        self.count += 1
        self.queue.append((self.now + delay, self.count, coro))

    def run(self):
        while self.queue:
            self.queue.sort(key=lambda item: item[:2])
            self.now, _, coro = self.queue.pop(0)
            try:
                delay = coro.send(None)
            except StopIteration as e:
                print(self.now, "finished", e.value)
            else:
                self.spawn(coro, delay)


loop = Loop()


async def worker(name, period, times):
    for i in range(times):
        print(loop.now, name, i)
        await Pause(period)
        if i == 1 and name == "A":
            loop.spawn(worker("child", 1, 2))
    return name


loop.spawn(worker("A", 3, 4))
loop.spawn(worker("B", 5, 2), 1)
loop.spawn(worker("C", 1, 0))
loop.run()
