# What tasks wait for until somebody sets it.

from io import IOBase

from . import core


# To be set by tasks only.
class Event:
    def __init__(self):
        self.state = False
        self.waiting = core.TaskQueue()

    def is_set(self):
        return self.state

    def set(self):
        self.state = True
        while self.waiting.peek():
            core._task_queue.push(self.waiting.pop())

    def clear(self):
        self.state = False

    # async
    def wait(self):
        if not self.state:
            task = core.cur_task
            self.waiting.push(task)
            task.data = self.waiting
            yield
        return True


# To be set by anybody: threads, interrupts, scheduled functions. For the loop it is a stream that
# can be read once it is set. Whoever has waited for it clears it.
class ThreadSafeFlag(IOBase):
    def __init__(self):
        self.state = 0

    def ioctl(self, request, events):
        return events * self.state if request == 3 else -1

    def set(self):
        self.state = 1

    def clear(self):
        self.state = 0

    # async
    def wait(self):
        if not self.state:
            yield core._io_queue.queue_read(self)
        self.state = 0
