# requires: module asyncio
# requires: module micropython
# cpython: absent

import asyncio
import micropython


got = 0


async def wait(name, what, times=1):
    global got
    for i in range(times):
        print(name, "waits")
        print(name, "got", await what.wait())
        got += 1


async def until(n):
    while got < n:
        await asyncio.sleep_ms(1)


async def main():
    event = asyncio.Event()
    print(event.is_set())
    tasks = [asyncio.create_task(wait(n, event)) for n in "abc"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    event.set()
    print(event.is_set())
    for t in tasks:
        try:
            await t
        except asyncio.CancelledError:
            print("cancelled")
    await wait("d", event)
    event.clear()
    print(event.is_set())
    flag = asyncio.ThreadSafeFlag()
    task = asyncio.create_task(wait("flag", flag, 3))
    before = got
    flag.set()
    await until(before + 1)
    micropython.schedule(lambda _: flag.set(), None)
    await until(before + 2)
    flag.set()
    await task
    flag.set()
    flag.clear()
    try:
        await asyncio.wait_for_ms(flag.wait(), 1)
    except asyncio.TimeoutError:
        print("timeout")
    print(len(asyncio.core._io_queue.map))


asyncio.run(main())
