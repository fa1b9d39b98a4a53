# Tasks, what they wait for, and the loop that runs them.

import select
import sys
from time import ticks_add, ticks_diff, ticks_ms

from _asyncio import Sleep, Task, TaskQueue


class CancelledError(BaseException):
    pass


class TimeoutError(Exception):
    pass


# The task that runs; None outside of the loop.
cur_task = None

_READ = 0
_WRITE = 1
_EVENTS = (select.POLLIN, select.POLLOUT)

# Waiting where nothing is due and nothing polled, in ms: something from outside may interrupt it.
_IDLE = 3


# Gives the turn away. A place is where the task can be taken from when it is cancelled: it has a
# method remove(task). Whoever has the task there makes it due again.
def park(place):
    cur_task.data = place
    yield


# One for all who sleep, so that sleeping takes no memory.
_sleep = Sleep()


def sleep_ms(t):
    return _sleep.until(ticks_add(ticks_ms(), max(t, 0)))


def sleep(t):
    return sleep_ms(int(t * 1000))


# Streams that tasks wait for. An entry is [who reads, who writes, stream], under the stream's id.
class IOQueue:
    def __init__(self):
        self.poller = select.poll()
        self.map = {}

    # Has the task that runs wait for a stream, once it gives its turn away.
    def queue_read(self, stream):
        self._add(stream, _READ)

    def queue_write(self, stream):
        self._add(stream, _WRITE)

    def _add(self, stream, side):
        entry = self.map.setdefault(id(stream), [None, None, stream])
        if entry[side] is not None:
            raise RuntimeError("can't wait")
        entry[side] = cur_task
        cur_task.data = self
        self._watch(entry)

    # Polls for what an entry's tasks need, no longer if there are none.
    def _watch(self, entry):
        stream = entry[2]
        events = 0
        for side, event in enumerate(_EVENTS):
            if entry[side] is not None:
                events |= event
        if events:
            self.poller.register(stream, events)
        else:
            self.poller.unregister(stream)
            del self.map[id(stream)]

    def remove(self, task):
        for entry in list(self.map.values()):
            for side in (_READ, _WRITE):
                if entry[side] is task:
                    entry[side] = None
                    self._watch(entry)

    # Makes tasks due whose streams get ready within so many milliseconds. Errors wake both sides.
    def wait_io_event(self, ms):
        for stream, events in self.poller.ipoll(ms):
            entry = self.map[id(stream)]
            for side in (_READ, _WRITE):
                if entry[side] is not None and events & ~_EVENTS[1 - side]:
                    _task_queue.push(entry[side])
                    entry[side] = None
            self._watch(entry)


# Waits until a stream can be read, or written.
def readable(stream):
    _io_queue.queue_read(stream)
    yield


def writable(stream):
    _io_queue.queue_write(stream)
    yield


def create_task(coro):
    if not hasattr(coro, "send"):
        raise TypeError("coroutine expected")
    task = Task(coro, globals())
    _task_queue.push(task)
    return task


# What can be awaited, as a task.
def as_task(aw):
    return aw if isinstance(aw, Task) else create_task(aw)


def current_task():
    if cur_task is None:
        raise RuntimeError("no running event loop")
    return cur_task


# The loop: takes turns until the main task ends, whose result it returns; without one, until no
# task can ever be due again.
def run_until_complete(main_task=None):
    global cur_task
    while True:
        cur_task = _next_due(main_task)
        if cur_task is None:
            return None
        task = cur_task
        end = _turn(task)
        if end is None:
            continue
        main = task is main_task
        if main:
            cur_task = None
        if main and not isinstance(end, StopIteration):
            task.state = False
            raise end
        if task.state:
            _finish(task, end, main)
        if main:
            return end.value


# Takes the task that is due next out of the queue, as soon as it is; None if there is nothing to
# wait for and the main task, if any, has ended.
def _next_due(main_task):
    global cur_task
    while True:
        first = _task_queue.peek()
        if first:
            ms = max(ticks_diff(first.ph_key, ticks_ms()), 0)
        elif _io_queue.map:
            ms = -1
        else:
            cur_task = None
            if not (main_task and main_task.state):
                return None
            ms = _IDLE
        _io_queue.wait_io_event(ms)
        if ms == 0:
            return _task_queue.pop()


# Runs a task until it gives its turn away: None; or ends: by which exception.
def _turn(task):
    thrown = task.data
    if thrown and not task.state:
        # It ended by this a turn ago, and nobody has asked for it since.
        if task.state is None:
            _tell(task, thrown)
        return None
    try:
        if thrown:
            task.data = None
            task.coro.throw(thrown)
        else:
            task.coro.send(None)
    except CancelledError as end:
        return end
    except Exception as end:
        return end


# Notes how a task ended, and makes those due who wait for that.
def _finish(task, end, awaited):
    state = task.state
    if callable(state):
        awaited = True
        state(task, end)
    elif state is not True:
        while state.peek():
            awaited = True
            _task_queue.push(state.pop())
    task.state = False if awaited else None
    if not awaited and not isinstance(end, (CancelledError, StopIteration)):
        # Its turn comes once more, when somebody may have asked for the exception.
        _task_queue.push(task)
    task.data = end


# Tells the exception handler of what nobody has asked for.
def _tell(task, exception):
    Loop.call_exception_handler(
        {
            "message": "Task exception wasn't retrieved",
            "exception": exception,
            "future": task,
        }
    )


def run(coro):
    return run_until_complete(create_task(coro))


# What ends run_forever: a task that is only due once the loop is stopped.
_end_of_forever = None


async def _nothing():
    pass


def _run_forever():
    global _end_of_forever
    _end_of_forever = Task(_nothing(), globals())
    run_until_complete(_end_of_forever)


def _stop():
    global _end_of_forever
    end, _end_of_forever = _end_of_forever, None
    if end is not None:
        _task_queue.push(end)


def _print_exception(loop, context):
    task = context["future"]
    print(context["message"], file=sys.stderr)
    print("future:", task, "coro=", task.coro, file=sys.stderr)
    sys.print_exception(context["exception"], sys.stderr)


# The one loop there is, a class whose functions take no self.
class Loop:
    create_task = create_task
    run_forever = _run_forever
    stop = _stop
    default_exception_handler = _print_exception
    _handler = None

    def run_until_complete(aw):
        return run_until_complete(as_task(aw))

    def close():
        pass

    def set_exception_handler(handler):
        Loop._handler = handler

    def get_exception_handler():
        return Loop._handler

    def call_exception_handler(context):
        handler = Loop._handler or Loop.default_exception_handler
        handler(Loop, context)


# Older versions took the sizes of queues.
def get_event_loop(runq_len=0, waitq_len=0):
    return Loop


# Forgets all tasks.
def new_event_loop():
    global _task_queue, _io_queue
    _task_queue = TaskQueue()
    _io_queue = IOQueue()
    return Loop


new_event_loop()
