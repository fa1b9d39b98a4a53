# Tasks, what they wait for, and the loop that runs them.

import select
import sys
from time import ticks_add, ticks_diff, ticks_ms as ticks

from _asyncio import Task, TaskQueue


class CancelledError(BaseException):
    pass


class TimeoutError(Exception):
    pass


# What a task may end with; made once, because the loop takes no memory.
_ends = (CancelledError, Exception)
_quiet_ends = (CancelledError, StopIteration)

# What the exception handler is told.
_exc_context = {"message": "Task exception wasn't retrieved", "exception": None, "future": None}

# The task that runs; None outside of the loop.
cur_task = None

# What ends Loop.run_forever.
_stop_task = None


# Sleeping


# To await this puts the running task into the queue once. Who sleeps has taken the time out of it
# before the next one can, so that one object does for all and none is ever made.
class SingletonGenerator:
    def __init__(self):
        self.state = None
        self.exc = StopIteration()

    def __iter__(self):
        return self

    def __next__(self):
        due = self.state
        if due is None:
            self.exc.__traceback__ = None
            raise self.exc
        self.state = None
        _task_queue.push(cur_task, due)


def sleep_ms(t, sgen=SingletonGenerator()):
    sgen.state = ticks_add(ticks(), max(t, 0))
    return sgen


def sleep(t):
    return sleep_ms(int(t * 1000))


# Waiting for streams


# Which tasks wait for which streams: id(stream) -> [reader, writer, stream].
class IOQueue:
    def __init__(self):
        self.poller = select.poll()
        self.map = {}

    def queue_read(self, stream):
        self._enqueue(stream, 0)

    def queue_write(self, stream):
        self._enqueue(stream, 1)

    def _enqueue(self, stream, side):
        entry = self.map.get(id(stream))
        if entry is None:
            entry = self.map[id(stream)] = [None, None, stream]
        elif entry[side] is not None:
            raise RuntimeError("can't wait")
        entry[side] = cur_task
        self._watch(entry)
        # Whoever cancels the task finds here where it waits.
        cur_task.data = self

    # Polls for what an entry's tasks need, no longer if there are none.
    def _watch(self, entry):
        reader, writer, stream = entry
        if reader is None and writer is None:
            self.poller.unregister(stream)
            del self.map[id(stream)]
        else:
            events = 0 if reader is None else select.POLLIN
            if writer is not None:
                events |= select.POLLOUT
            self.poller.register(stream, events)

    def remove(self, task):
        for entry in list(self.map.values()):
            if entry[0] is task or entry[1] is task:
                for side in (0, 1):
                    if entry[side] is task:
                        entry[side] = None
                self._watch(entry)

    # Makes tasks due whose streams get ready within so many milliseconds. Errors wake both sides.
    def wait_io_event(self, ms):
        for stream, events in self.poller.ipoll(ms):
            entry = self.map[id(stream)]
            if events & ~select.POLLOUT:
                self._wake(entry, 0)
            if events & ~select.POLLIN:
                self._wake(entry, 1)
            self._watch(entry)

    def _wake(self, entry, side):
        if entry[side] is not None:
            _task_queue.push(entry[side])
            entry[side] = None


# The loop


def create_task(coro):
    if not hasattr(coro, "send"):
        raise TypeError("coroutine expected")
    task = Task(coro, globals())
    _task_queue.push(task)
    return task


def _promote_to_task(aw):
    return aw if isinstance(aw, Task) else create_task(aw)


def current_task():
    if cur_task is None:
        raise RuntimeError("no running event loop")
    return cur_task


# Waits until a task is due; False where none can be and the main task has ended. While it has not,
# something from outside may still interrupt, so waiting goes on.
def _wait_until_due(main_task):
    global cur_task
    while True:
        first = _task_queue.peek()
        if first:
            ms = max(ticks_diff(first.ph_key, ticks()), 0)
        elif _io_queue.map:
            ms = -1
        else:
            cur_task = None
            if not main_task or not main_task.state:
                return False
            ms = 3
        _io_queue.wait_io_event(ms)
        if ms == 0:
            return True


# Runs tasks until the main one ends, whose result it returns; or all, where there is no main one.
def run_until_complete(main_task=None):
    global cur_task
    while _wait_until_due(main_task):
        task = cur_task = _task_queue.pop()
        # Into a task that has ended already its own exception is thrown, which comes back.
        thrown = task.data
        try:
            if thrown:
                task.data = None
                task.coro.throw(thrown)
            else:
                task.coro.send(None)
        except _ends as end:
            if task is main_task:
                cur_task = None
                if not isinstance(end, StopIteration):
                    task.state = False
                    raise end
            if task.state:
                _end(task, end, task is main_task)
            elif task.state is None:
                _not_retrieved(task, thrown)
            if task is main_task:
                return end.value


# Notes how a task ended and makes those due who wait for it.
def _end(task, end, awaited):
    state = task.state
    # Who is called sees a task that has not ended yet.
    if state is True:
        pass
    elif callable(state):
        awaited = True
        state(task, end)
    else:
        while state.peek():
            awaited = True
            _task_queue.push(state.pop())
    task.state = False if awaited or state is not True else None
    if not awaited and not isinstance(end, _quiet_ends):
        # If nobody asks for the exception until the task's next turn, the handler gets it.
        _task_queue.push(task)
    task.data = end


def _not_retrieved(task, exception):
    task.data = exception
    _exc_context["exception"] = exception
    _exc_context["future"] = task
    Loop.call_exception_handler(_exc_context)


def run(coro):
    return run_until_complete(create_task(coro))


async def _stopper():
    pass


# The one loop there is. Its functions are called at the class.
class Loop:
    _exc_handler = None

    def create_task(coro):
        return create_task(coro)

    def run_forever():
        global _stop_task
        _stop_task = Task(_stopper(), globals())
        run_until_complete(_stop_task)

    def run_until_complete(aw):
        return run_until_complete(_promote_to_task(aw))

    def stop():
        global _stop_task
        if _stop_task is not None:
            _task_queue.push(_stop_task)
            _stop_task = None

    def close():
        pass

    def set_exception_handler(handler):
        Loop._exc_handler = handler

    def get_exception_handler():
        return Loop._exc_handler

    def default_exception_handler(loop, context):
        future = context["future"]
        print(context["message"], file=sys.stderr)
        print("future:", future, "coro=", future.coro, file=sys.stderr)
        sys.print_exception(context["exception"], sys.stderr)

    def call_exception_handler(context):
        (Loop._exc_handler or Loop.default_exception_handler)(Loop, context)


# The arguments are those of older versions.
def get_event_loop(runq_len=0, waitq_len=0):
    return Loop


# Forgets all tasks.
def new_event_loop():
    global _task_queue, _io_queue
    _task_queue = TaskQueue()
    _io_queue = IOQueue()
    return Loop


new_event_loop()
