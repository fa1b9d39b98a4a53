# requires: module asyncio
# cpython: absent

import asyncio


async def fails(n):
    await asyncio.sleep(0)
    raise ValueError("task %d" % n)


async def fine():
    return "fine"


def handler(loop, context):
    print("handler:", context["message"], type(context["exception"]).__name__, context["exception"])


async def main():
    loop = asyncio.get_event_loop()
    loop.set_exception_handler(handler)
    asyncio.create_task(fails(1))
    await asyncio.sleep_ms(5)
    task = asyncio.create_task(fails(2))
    try:
        await task
    except ValueError as e:
        print("awaited", e)
    try:
        await asyncio.gather(fine(), fails(3))
    except ValueError as e:
        print("gathered", e)
    results = await asyncio.gather(fine(), fails(4), return_exceptions=True)
    print(results)
    try:
        await asyncio.wait_for(fails(5), 1)
    except ValueError as e:
        print("waited", e)
    print(asyncio.current_task() is not None, await asyncio.create_task(fine()))


asyncio.run(main())
try:
    asyncio.run(fails(6))
except ValueError as e:
    print("run", e)
