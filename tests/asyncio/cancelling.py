# requires: module asyncio
# cpython: absent

import asyncio


async def long(name):
    try:
        print(name, "starts")
        await asyncio.sleep(10)
        print(name, "never")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "finally")


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("refuses once")
    await asyncio.sleep(0)
    return "survived"


async def outer(task):
    try:
        await task
    except asyncio.CancelledError:
        print("outer saw it")


async def main():
    t = asyncio.create_task(long("a"))
    await asyncio.sleep(0)
    print(t.cancel(), t.done())
    await outer(t)
    print(t.done(), t.cancel())
    s = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    s.cancel()
    print(await s)
    early = asyncio.create_task(long("never started"))
    early.cancel()
    await outer(early)
    o = asyncio.create_task(outer(asyncio.create_task(long("nested"))))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    o.cancel()
    try:
        await o
        print("o ended")
    except asyncio.CancelledError:
        print("o cancelled")
    try:
        await asyncio.wait_for_ms(long("slow"), 5)
    except asyncio.TimeoutError:
        print("timeout")


asyncio.run(main())
