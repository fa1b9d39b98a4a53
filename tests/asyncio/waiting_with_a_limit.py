# requires: module asyncio
# cpython: absent

import asyncio


async def work(ms, fail=False):
    try:
        await asyncio.sleep_ms(ms)
        if fail:
            raise ValueError(ms)
        return ms
    except asyncio.CancelledError:
        print("cancelled", ms)
        raise


async def attempt(aw):
    try:
        print("result", await aw)
    except (ValueError, asyncio.TimeoutError, asyncio.CancelledError) as e:
        print(type(e).__name__, e)


async def main():
    await attempt(asyncio.wait_for(work(1), None))
    await attempt(asyncio.wait_for(work(1), 5))
    await attempt(asyncio.wait_for_ms(work(1), 5000))
    await attempt(asyncio.wait_for_ms(work(5000), 1))
    await attempt(asyncio.wait_for_ms(work(1, True), 5000))
    task = asyncio.create_task(work(5000))
    await attempt(asyncio.wait_for_ms(task, 1))
    print(task.done())
    await attempt(asyncio.wait_for_ms(asyncio.wait_for_ms(work(6000), 5000), 1))
    limited = asyncio.create_task(asyncio.wait_for_ms(work(7000), 6000))
    await asyncio.sleep_ms(1)
    limited.cancel()
    await attempt(limited)
    await attempt(asyncio.wait_for_ms(asyncio.create_task(work(0)), 5000))
    done = asyncio.create_task(work(0))
    await done
    await attempt(asyncio.wait_for_ms(done, 5000))


asyncio.run(main())
