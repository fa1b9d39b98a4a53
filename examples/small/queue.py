"""Who is next? A clinic that calls the most urgent first, and the longest waiting of those."""

from heapq import heappop, heappush

ARRIVALS = ("8:00 ann 3", "8:05 bob 1", "8:10 cid 2", "8:15 dora 1", "8:20 emil 3", "8:25 fay 2")
URGENCY = ("", "now", "soon", "later")


def minutes(text):
    hours, rest = text.split(":")
    return int(hours) * 60 + int(rest)


waiting = []
arrivals = list(ARRIVALS)
now = minutes("8:00")
while waiting or arrivals:
    while arrivals and minutes(arrivals[0].split()[0]) <= now:
        time, name, urgency = arrivals.pop(0).split()
        heappush(waiting, (int(urgency), minutes(time), name))
        print("%2d:%02d   %s comes (%s)" % (now // 60, now % 60, name, URGENCY[int(urgency)]))
    if waiting:
        urgency, since, name = heappop(waiting)
        print("%2d:%02d %s is seen after %d minutes" % (now // 60, now % 60, name, now - since))
    now += 10
