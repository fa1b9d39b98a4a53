# Disciplines of scheduling over the same jobs, an elevator, page replacement, and bankers.


class Job:
    def __init__(self, name, arrives, needs, priority):
        self.name, self.arrives, self.needs, self.priority = name, arrives, needs, priority
        self.left = needs
        self.started = self.ended = None


JOBS = (("A", 0, 5, 2), ("B", 1, 3, 1), ("C", 2, 8, 4), ("D", 3, 2, 3), ("E", 9, 4, 0))


def simulate(choose, quantum=None):
    jobs = [Job(*row) for row in JOBS]
    ready, current, ran, time, line = [], None, 0, 0, ""
    waiting = jobs[:]
    while waiting or ready or current:
        while waiting and waiting[0].arrives <= time:
            ready.append(waiting.pop(0))
        if current and quantum and ran == quantum and ready:
            ready.append(current)
            current = None
        if ready:
            best = choose(ready, current)
            if best is not None and best is not current:
                if current:
                    ready.append(current)
                ready.remove(best)
                current, ran = best, 0
                if best.started is None:
                    best.started = time
        time += 1
        if current is None:
            line += "."
            continue
        line += current.name
        ran += 1
        current.left -= 1
        if not current.left:
            current.ended = time
            current = None
    return line, jobs


def first_come(ready, current):
    return current or ready[0]


def shortest_job(ready, current):
    return current or min(ready, key=lambda j: (j.needs, j.arrives))


def shortest_left(ready, current):
    return min(ready + ([current] if current else []), key=lambda j: (j.left, j is not current, j.arrives))


def by_priority(ready, current):
    return min(ready + ([current] if current else []), key=lambda j: (j.priority, j is not current, j.arrives))


for name, choose, quantum in (
    ("first come", first_come, None),
    ("shortest job", shortest_job, None),
    ("shortest left", shortest_left, None),
    ("priority", by_priority, None),
    ("round robin 1", first_come, 1),
    ("round robin 3", first_come, 3),
):
    line, jobs = simulate(choose, quantum)
    print("%-14s %s" % (name, line))
    for job in jobs:
        around = job.ended - job.arrives
        print("   %s start %2d end %2d around %2d wait %2d" % (job.name, job.started, job.ended, around, around - job.needs))
    total = sum(j.ended - j.arrives for j in jobs)
    print("   mean %d.%02d" % divmod(total * 100 // len(jobs), 100))


def fifo(frames, uses, page, past, future):
    return min(frames, key=lambda f: uses[f][0])


def least_recent(frames, uses, page, past, future):
    return min(frames, key=lambda f: uses[f][-1])


def optimal(frames, uses, page, past, future):
    return max(frames, key=lambda f: (future.index(f) if f in future else 99, -f))


def least_often(frames, uses, page, past, future):
    return min(frames, key=lambda f: (past.count(f), uses[f][0]))


REFERENCES = [1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5, 6, 1, 2, 6, 6, 3]
for policy in (fifo, least_recent, optimal, least_often):
    for size in (2, 3, 4):
        frames, uses, faults, trace = [], {}, 0, []
        for time, page in enumerate(REFERENCES):
            if page not in frames:
                faults += 1
                if len(frames) == size:
                    victim = policy(frames, uses, page, REFERENCES[:time], REFERENCES[time:])
                    frames.remove(victim)
                    del uses[victim]
                    trace.append(victim)
                frames.append(page)
            uses.setdefault(page, []).append(time)
        print(policy.__name__, size, faults, trace)


def elevator(start, calls):
    """Goes on in one direction while there is anything to do."""
    floor, direction, time = start, 1, 0
    calls = sorted(calls)
    waiting = []
    while calls or waiting:
        while calls and calls[0][0] <= time:
            waiting.append(calls.pop(0)[1])
        if floor in waiting:
            while floor in waiting:
                waiting.remove(floor)
            yield time, floor, "stop"
        if waiting:
            if not any((w - floor) * direction > 0 for w in waiting):
                direction = -direction
                yield time, floor, "turn"
            floor += direction
        time += 1


for start, calls in ((0, [(0, 3), (1, 7), (2, 1), (20, 2)]), (5, [(0, 5), (0, 2), (3, 9), (4, 5)])):
    print(list(elevator(start, calls)))


def safe(free, held, most):
    order, free = [], list(free)
    todo = sorted(held)
    while todo:
        for name in todo:
            need = [m - h for m, h in zip(most[name], held[name])]
            if all(n <= f for n, f in zip(need, free)):
                free = [f + h for f, h in zip(free, held[name])]
                order.append(name)
                todo.remove(name)
                break
        else:
            return order, todo
    return order, []


held = {"p": (0, 1, 0), "q": (2, 0, 0), "r": (3, 0, 2), "s": (2, 1, 1), "t": (0, 0, 2)}
most = {"p": (7, 5, 3), "q": (3, 2, 2), "r": (9, 0, 2), "s": (2, 2, 2), "t": (4, 3, 3)}
for free in ((3, 3, 2), (2, 1, 0), (0, 0, 0), (9, 9, 9)):
    print(free, *safe(free, held, most))
