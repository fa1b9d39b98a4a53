# One task at a time.

from . import core


# Between a release and the turn of the task that comes next it is not held, but not free either.
class Lock:
    def __init__(self):
        self._held = False
        self._next = None
        self._waiting = core.TaskQueue()

    def locked(self):
        return self._held

    def release(self):
        if not self._held:
            raise RuntimeError("Lock not acquired")
        self._held = False
        self._pass_on()

    def _pass_on(self):
        self._next = self._waiting.pop() if self._waiting.peek() else None
        if self._next is not None:
            core._task_queue.push(self._next)

    async def acquire(self):
        if self._held or self._next is not None:
            await self._wait(core.cur_task)
            self._next = None
        self._held = True
        return True

    async def _wait(self, task):
        self._waiting.push(task)
        try:
            await core.park(self._waiting)
        except core.CancelledError:
            # The lock may have been meant for this task already.
            if self._next is task:
                self._pass_on()
            raise

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, kind, exception, traceback):
        self.release()
