# requires: module asyncio
# cpython: absent

import asyncio


async def stop_later(loop, turns):
    for i in range(turns):
        print("turn", i)
        await asyncio.sleep(0)
    loop.stop()
    loop.stop()
    print("stopped")


async def fail():
    raise ValueError("lost")


def handler(loop, context):
    print(loop is asyncio.Loop, sorted(context), context["message"], repr(context["exception"]))


async def main():
    task = asyncio.current_task()
    print(task is asyncio.core.cur_task, task.done())
    asyncio.create_task(fail())
    await asyncio.sleep_ms(50)
    return "result"


loop = asyncio.get_event_loop()
print(loop is asyncio.new_event_loop(), loop.get_exception_handler())
loop.set_exception_handler(handler)
print(loop.get_exception_handler() is handler)
print(loop.run_until_complete(main()))
loop.create_task(stop_later(loop, 3))
loop.run_forever()
loop.set_exception_handler(None)
loop.close()
for wrong in (lambda: asyncio.current_task(), lambda: asyncio.create_task(1), lambda: asyncio.nothing):
    try:
        wrong()
    except (RuntimeError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    asyncio.run(fail())
except ValueError as e:
    print(repr(e))
print(asyncio.core.cur_task, asyncio.__version__)
