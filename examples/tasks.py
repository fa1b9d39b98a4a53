"""Three cooks, two stoves, one timer: tasks that share a thread and wait for each other."""

import asyncio


async def cook(name, dish, steps, stoves, log):
    log("{} wants to cook {}".format(name, dish))
    async with stoves:
        for step in range(1, steps + 1):
            log("{} works on {} ({}/{})".format(name, dish, step, steps))
            await asyncio.sleep(0)
    log("{} serves {}".format(name, dish))
    return dish


class Stoves:
    """A number of places that can be held; who finds none free waits for an event."""

    def __init__(self, count):
        self.free = count
        self.released = asyncio.Event()

    async def __aenter__(self):
        while not self.free:
            self.released.clear()
            await self.released.wait()
        self.free -= 1

    async def __aexit__(self, *details):
        self.free += 1
        self.released.set()


async def kitchen():
    lines = []
    stoves = Stoves(2)
    dishes = await asyncio.gather(
        cook("Ann", "soup", 3, stoves, lines.append),
        cook("Bob", "fish", 2, stoves, lines.append),
        cook("Cid", "cake", 2, stoves, lines.append),
    )
    for number, line in enumerate(lines, 1):
        print("{:2} {}".format(number, line))
    print("on the table:", ", ".join(dishes))


asyncio.run(kitchen())
