# Waiting for several things, and for a limited time.

from . import core


# Thrown into a task that waits for a time: what it had set a limit for is over.
class _Over(core.CancelledError):
    pass


# Awaits something and then wakes the task that sleeps meanwhile.
async def _watch(sleeper, aw):
    result = error = None
    try:
        result = await aw
    except BaseException as e:
        error = e
    # Where it no longer sleeps, its time was over first, or somebody cancelled it.
    if sleeper.data is None and sleeper.cancel():
        # To cancel it from outside replaces this again.
        sleeper.data = _Over(result, error)


async def wait_for(aw, timeout, sleep=core.sleep):
    task = core._promote_to_task(aw)
    if timeout is None:
        return await task
    watch = core.create_task(_watch(core.cur_task, task))
    try:
        await sleep(timeout)
    except _Over as over:
        result, error = over.args
        if error is not None:
            raise error
        return result
    except core.CancelledError as cancelled:
        watch.cancel()
        raise cancelled
    watch.cancel()
    await watch
    raise core.TimeoutError


def wait_for_ms(aw, timeout):
    return wait_for(aw, timeout, core.sleep_ms)


# What a task waits in that waits for others; who cancels it finds nothing to do there.
class _Gathering:
    @staticmethod
    def remove(task):
        pass


def _failed(task):
    return not isinstance(task.data, StopIteration)


# async
def gather(*aws, return_exceptions=False):
    gatherer = core.cur_task
    running = 0
    error = None
    cancelled = False

    def done(task, end):
        nonlocal running, error
        if gatherer.data is not _Gathering:
            # It is due already, by the exception of another task or because it was cancelled.
            return
        if return_exceptions or isinstance(end, StopIteration):
            running -= 1
            if running:
                return
        else:
            error = end
        core._task_queue.push(gatherer)

    tasks = [core._promote_to_task(aw) for aw in aws]
    for task in tasks:
        if task.state is True:
            task.state = done
            running += 1
        elif task.state:
            raise RuntimeError("can't gather")
        elif error is None and not return_exceptions and _failed(task):
            error = task.data

    if running and error is None:
        gatherer.data = _Gathering
        try:
            yield
        except core.CancelledError as e:
            cancelled = True
            error = e

    for i, task in enumerate(tasks):
        if task.state is done:
            # It goes on, unless it is to end with this one.
            task.state = True
            if cancelled:
                task.cancel()
        else:
            tasks[i] = task.data if _failed(task) else task.data.value
    if error is not None:
        raise error
    return tasks
