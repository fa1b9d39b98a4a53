# requires: module asyncio
# cpython: absent

import asyncio

lock = asyncio.Lock()


async def hold(name, turns):
    try:
        async with lock:
            for i in range(turns):
                print(name, i, lock.locked())
                await asyncio.sleep(0)
    except asyncio.CancelledError:
        print(name, "cancelled")


async def main():
    print(lock.locked())
    await asyncio.gather(hold("a", 2), hold("b", 1), hold("c", 2))
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    # Cancelled while it waits, and after the lock has been handed to it.
    for turns in (1, 3):
        tasks = [asyncio.create_task(hold(n, 2)) for n in "xyz"]
        for i in range(turns):
            await asyncio.sleep(0)
        tasks[1].cancel()
        for t in tasks:
            await t
        print(turns, lock.locked())


asyncio.run(main())
