# requires: module asyncio
# cpython: absent

import asyncio


class Queue:
    def __init__(self, limit):
        self.items, self.limit = [], limit
        self.changed = asyncio.Event()

    async def put(self, item):
        while len(self.items) >= self.limit:
            self.changed.clear()
            await self.changed.wait()
        self.items.append(item)
        self.changed.set()

    async def get(self):
        while not self.items:
            self.changed.clear()
            await self.changed.wait()
        item = self.items.pop(0)
        self.changed.set()
        return item


async def producer(q, n):
    for i in range(n):
        await q.put(i)
        print("put", i)
    await q.put(None)


async def consumer(q):
    total = 0
    while True:
        item = await q.get()
        if item is None:
            return total
        print("  got", item)
        total += item
        await asyncio.sleep(0)


async def main(limit):
    q = Queue(limit)
    task = asyncio.create_task(producer(q, 5))
    total = await consumer(q)
    await task
    print("total", total, task.done())


for limit in (1, 3):
    asyncio.run(main(limit))
