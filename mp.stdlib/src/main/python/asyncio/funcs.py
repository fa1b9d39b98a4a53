# Waiting for several things, and for a limited time.

from . import core


# Watches what a task waits for that sleeps meanwhile, and ends its sleep.
class _Watch:
    def __init__(self, aw):
        self.sleeper = core.cur_task
        self.asleep = True
        self.ended = False
        self.value = None
        self.error = None
        self.task = core.create_task(self._run(aw))

    async def _run(self, aw):
        try:
            self.value = await aw
        except BaseException as e:
            self.error = e
        self.ended = True
        # What is to be thrown into the sleeper would be lost by making it due again.
        if self.asleep and self.sleeper.data is None:
            core._task_queue.push(self.sleeper)

    # Has what is watched end, too.
    def cancel(self):
        self.asleep = False
        self.task.cancel()


async def wait_for(aw, timeout, sleep=core.sleep):
    task = core.as_task(aw)
    if timeout is None:
        return await task
    watch = _Watch(task)
    try:
        await sleep(timeout)
    except core.CancelledError:
        watch.cancel()
        raise
    if not watch.ended:
        watch.cancel()
        await watch.task
        raise core.TimeoutError
    if watch.error is not None:
        raise watch.error
    return watch.value


def wait_for_ms(aw, timeout):
    return wait_for(aw, timeout, core.sleep_ms)


# Tasks whose ends one task waits for. It is what they call at their ends, and where that one can
# be taken from when it is cancelled.
class _Gathering:
    def __init__(self, aws, all_ends):
        self.tasks = [core.as_task(aw) for aw in aws]
        self.all_ends = all_ends
        self.waiter = core.cur_task
        self.error = None
        self.running = 0
        for task in self.tasks:
            if task.state is True:
                task.state = self
                self.running += 1
            elif task.state:
                raise RuntimeError("can't gather")
            elif self.error is None:
                self.error = self._fault(task.data)

    # What an end means for all; None where others are waited for.
    def _fault(self, end):
        return None if self.all_ends or isinstance(end, StopIteration) else end

    def __call__(self, task, end):
        self.running -= 1
        # Later ends do not matter to who is due already, by a fault or because it was cancelled.
        if self.waiter.data is self:
            self.error = self._fault(end)
            if self.error is not None or not self.running:
                core._task_queue.push(self.waiter)

    def remove(self, task):
        pass

    async def ends(self):
        cancel = False
        if self.running and self.error is None:
            try:
                await core.park(self)
            except core.CancelledError as e:
                cancel = True
                self.error = e
        for task in self.tasks:
            if task.state is self:
                # It goes on by itself, unless it is to end with its waiter.
                task.state = True
                if cancel:
                    task.cancel()
        if self.error is not None:
            raise self.error
        return [_result(task.data) for task in self.tasks]


def _result(end):
    return end.value if isinstance(end, StopIteration) else end


async def gather(*aws, return_exceptions=False):
    return await _Gathering(aws, return_exceptions).ends()
