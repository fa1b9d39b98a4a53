# requires: module asyncio
# cpython: absent

from _asyncio import Task, TaskQueue


def drained(queue):
    names = []
    while queue.peek():
        assert queue.peek() is queue.peek()
        names.append(queue.pop().coro)
    return names


queue = TaskQueue()
print(queue.peek())
try:
    queue.pop()
except IndexError as e:
    print(e)

keys = [5, 3, 9, 3, 5, 1, 9, 3, 7, 1, 5, 3]
tasks = [Task((key, i)) for i, key in enumerate(keys)]
for task in tasks:
    queue.push(task, task.coro[0])
print(tasks[2].ph_key, queue.peek().coro)
print(drained(queue) == sorted(t.coro for t in tasks))

for gone in ((0,), (5, 9), (1, 3, 7, 11), (2, 4, 6, 8), range(12)):
    for task in tasks:
        queue.push(task, task.coro[0])
    for i in gone:
        queue.remove(tasks[i])
    left = sorted(t.coro for i, t in enumerate(tasks) if i not in gone)
    print(len(left), drained(queue) == left)

# Tasks that come while others go.
seed = 1
order = []
for i in range(200):
    seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
    queue.push(Task((seed >> 16) % 50), (seed >> 16) % 50)
    if seed >> 20 & 1:
        order.append(queue.pop().coro)
print(len(order), order[:20])
rest = drained(queue)
print(len(rest), rest == sorted(rest))

task = Task("coroutine")
print(task.coro, task.data, task.state, task.ph_key, task.done())
task.data = 1
task.state = None
print(task.data, task.state, task.done(), task.cancel())
task.state = False
print(task.done())
for name in ("coro", "ph_key", "other"):
    try:
        setattr(task, name, 1)
    except AttributeError:
        print("AttributeError")
for bad in (lambda: Task(), lambda: Task(1, {}, 3), lambda: TaskQueue(1, 2)):
    try:
        bad()
    except TypeError:
        print("TypeError")
