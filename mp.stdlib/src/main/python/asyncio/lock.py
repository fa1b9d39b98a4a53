# One task at a time.

from . import core


# Its state is 0 while it is free and 1 while it is held; between a release and the turn of the
# task that gets the lock next, it is that task.
class Lock:
    def __init__(self):
        self.state = 0
        self.waiting = core.TaskQueue()

    def locked(self):
        return self.state == 1

    def release(self):
        if self.state != 1:
            raise RuntimeError("Lock not acquired")
        self._hand_on()

    def _hand_on(self):
        if self.waiting.peek():
            self.state = self.waiting.pop()
            core._task_queue.push(self.state)
        else:
            self.state = 0

    # async
    def acquire(self):
        if self.state != 0:
            task = core.cur_task
            self.waiting.push(task)
            task.data = self.waiting
            try:
                yield
            except core.CancelledError as cancelled:
                # The lock may have been meant for this task already.
                if self.state is task:
                    self._hand_on()
                raise cancelled
        self.state = 1
        return True

    async def __aenter__(self):
        return await self.acquire()

    async def __aexit__(self, exc_type, exc, tb):
        self.release()
