# requires: float
# requires: module asyncio
# cpython: absent

import asyncio


async def waiter(name, event):
    print(name, "waits")
    await event.wait()
    print(name, "wakes")


async def user(name, lock, log):
    async with lock:
        log.append(name + " in")
        await asyncio.sleep(0)
        log.append(name + " out")


async def forever():
    try:
        while True:
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in "xy"]
    await asyncio.sleep(0)
    print("set", event.is_set())
    event.set()
    for t in tasks:
        await t
    print(event.is_set())
    event.clear()
    lock, log = asyncio.Lock(), []
    await asyncio.gather(*[user(n, lock, log) for n in "pqr"])
    print(log, lock.locked())
    task = asyncio.create_task(forever())
    await asyncio.sleep(0)
    print(task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print("awaited cancelled task", task.done())
    try:
        await asyncio.wait_for(forever(), 0.01)
    except asyncio.TimeoutError:
        print("timeout")
    print(await asyncio.wait_for(user("s", lock, log), 5), log[-1])


asyncio.run(main())
