# requires: module asyncio
# cpython: absent

import asyncio


async def worker(name, turns):
    for i in range(turns):
        print(name, i)
        await asyncio.sleep(0)
    return name * 2


async def fails():
    await asyncio.sleep(0)
    raise ValueError("from task")


async def main():
    tasks = [asyncio.create_task(worker(n, t)) for n, t in (("a", 2), ("b", 3), ("c", 1))]
    print([t.done() for t in tasks])
    for t in tasks:
        print(await t)
    print([t.done() for t in tasks])
    print(await asyncio.gather(worker("g", 1), worker("h", 2)))
    try:
        await asyncio.create_task(fails())
    except ValueError as e:
        print("ValueError", e)
    print(await asyncio.gather(fails(), worker("ok", 1), return_exceptions=True))
    return "main done"


print(asyncio.run(main()))
