# requires: module asyncio
# cpython: absent

import asyncio


async def ticks(name, period, n, log):
    for i in range(n):
        await asyncio.sleep_ms(period)
        log.append("%s%d" % (name, i))


async def main():
    log = []
    await asyncio.gather(ticks("a", 100, 3, log), ticks("b", 250, 1, log))
    print(log)
    order = []

    async def note(n):
        order.append(n)

    for n in range(5):
        asyncio.create_task(note(n))
    print(order)
    await asyncio.sleep(0)
    print(order)


asyncio.run(main())
