# What tasks wait for until somebody sets it.

from io import IOBase

from . import core

# Of the requests to a stream the one that polls.
_POLL = 3


# To be set by tasks only.
class Event:
    def __init__(self):
        self._set = False
        self._waiting = core.TaskQueue()

    def is_set(self):
        return self._set

    def set(self):
        self._set = True
        while self._waiting.peek():
            core._task_queue.push(self._waiting.pop())

    def clear(self):
        self._set = False

    async def wait(self):
        if not self._set:
            self._waiting.push(core.cur_task)
            await core.park(self._waiting)
        return True


# To be set by anybody: threads, interrupts, scheduled functions. For the loop it is a stream that
# can be read once it is set. Whoever has waited for it clears it.
class ThreadSafeFlag(IOBase):
    def __init__(self):
        self._set = False

    def ioctl(self, request, events):
        if request != _POLL:
            return -1
        return events if self._set else 0

    def set(self):
        self._set = True

    def clear(self):
        self._set = False

    async def wait(self):
        if not self._set:
            await core.readable(self)
        self._set = False
