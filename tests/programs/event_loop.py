# cpython: prints a tuple of one item in the repr of an exception otherwise
# Cooperative tasks on generators: sleeping on virtual time, channels, joins, cancelling, errors.
import heapq


class Cancelled(Exception):
    pass


class Task:
    count = 0

    def __init__(self, body, name):
        Task.count += 1
        self.number, self.body, self.name = Task.count, body, name
        self.done, self.result, self.error, self.waiting = False, None, None, []


class Loop:
    def __init__(self):
        self.time, self.ready, self.sleeping, self.trace = 0, [], [], []

    def spawn(self, body, name="?"):
        task = Task(body, name)
        self.ready.append((task, None))
        return task

    def log(self, *words):
        print("%4d" % self.time, *words)

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.time, _, task = heapq.heappop(self.sleeping)
                self.ready.append((task, None))
            task, value = self.ready.pop(0)
            if task.done:
                continue
            try:
                if isinstance(value, Exception):
                    request = task.body.throw(value)
                else:
                    request = task.body.send(value)
            except StopIteration as stop:
                self.finish(task, stop.value, None)
            except Exception as error:
                self.finish(task, None, error)
            else:
                request(self, task)

    def finish(self, task, result, error):
        task.done, task.result, task.error = True, result, error
        self.log(task.name, "ends with", repr(error) if error else result)
        for other in task.waiting:
            self.ready.append((other, error or result))


def sleep(ticks):
    yield lambda loop, task: heapq.heappush(loop.sleeping, (loop.time + ticks, task.number, task))


def spawn(body, name):
    return (yield lambda loop, task: loop.ready.append((task, loop.spawn(body, name))))


def join(other):
    def wait(loop, task):
        if other.done:
            loop.ready.append((task, other.error or other.result))
        else:
            other.waiting.append(task)

    return (yield wait)


def cancel(other):
    def stop(loop, task):
        loop.ready.append((other, Cancelled("by " + task.name)))
        loop.ready.append((task, None))

    yield stop


class Channel:
    def __init__(self, size):
        self.size, self.items, self.readers, self.writers = size, [], [], []

    def put(self, item):
        def offer(loop, task):
            if self.readers:
                loop.ready.append((self.readers.pop(0), item))
            elif len(self.items) < self.size:
                self.items.append(item)
            else:
                self.writers.append((task, item))
                return
            loop.ready.append((task, None))

        yield offer

    def get(self):
        def take(loop, task):
            if self.items:
                loop.ready.append((task, self.items.pop(0)))
                if self.writers:
                    writer, item = self.writers.pop(0)
                    self.items.append(item)
                    loop.ready.append((writer, None))
            else:
                self.readers.append(task)

        return (yield take)


loop = Loop()


def producer(channel, n):
    for i in range(n):
        yield from channel.put(i * i)
        loop.log("put", i * i)
        yield from sleep(2)
    yield from channel.put(None)
    return "produced %d" % n


def consumer(channel):
    total = 0
    while True:
        item = yield from channel.get()
        if item is None:
            return total
        loop.log("got", item)
        total += item
        yield from sleep(5)


def faulty():
    yield from sleep(7)
    raise ValueError("broken")


def patient():
    try:
        yield from sleep(1000)
    except Cancelled as error:
        loop.log("cancelled", error)
        yield from sleep(1)
        raise
    finally:
        loop.log("cleaned up")


def main():
    channel = Channel(2)
    tasks = []
    for body, name in ((producer(channel, 5), "producer"), (consumer(channel), "consumer"), (faulty(), "faulty"), (patient(), "patient")):
        tasks.append((yield from spawn(body, name)))
    yield from sleep(10)
    yield from cancel(tasks[3])
    for task in tasks:
        try:
            loop.log("joined", task.name, (yield from join(task)))
        except (ValueError, Cancelled) as error:
            loop.log("joined", task.name, "failed:", error)
    return "all done"


loop.spawn(main(), "main")
loop.run()
print(loop.time, Task.count)
