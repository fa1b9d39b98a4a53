# requires: module asyncio
# cpython: absent

import asyncio


async def work(n, fail=False):
    try:
        for i in range(n):
            await asyncio.sleep(0)
        print("ends", n)
        if fail:
            raise ValueError(n)
        return n * 10
    except asyncio.CancelledError:
        print("cancelled", n)
        raise


async def attempt(*aws, **kw):
    try:
        print(await asyncio.gather(*aws, **kw))
    except (ValueError, RuntimeError, asyncio.CancelledError) as e:
        print(type(e).__name__, e)


async def main():
    await attempt()
    await attempt(work(3), work(1), work(2))
    await attempt(work(3), work(1, True), work(2))
    await asyncio.sleep_ms(1)
    await attempt(work(3), work(1, True), return_exceptions=True)
    early = asyncio.create_task(work(0))
    broken = asyncio.create_task(work(0, True))
    await asyncio.sleep(0)
    await attempt(early, work(2))
    await attempt(early, broken, return_exceptions=True)
    await attempt(early, broken)
    whole = asyncio.create_task(asyncio.gather(work(5), work(6)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(whole.cancel())
    try:
        await whole
    except asyncio.CancelledError:
        print("gather cancelled")
    twice = asyncio.create_task(work(4))
    asyncio.create_task(attempt(twice))
    await asyncio.sleep(0)
    await attempt(twice)
    await twice


try:
    asyncio.run(main())
except RuntimeError as e:
    print(e)
