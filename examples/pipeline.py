"""Generators as a pipeline: each stage takes items one by one, so nothing is stored."""

LOG = """\
09:00 info  started
09:01 warn  disk 81 percent full
09:05 info  user ann logged in
09:07 error lost connection to printer
09:07 warn  disk 84 percent full
09:09 error lost connection to printer
09:15 info  user ann logged out
"""


def lines(text):
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        yield text[start:end]
        start = end + 1


def parse(source):
    for line in source:
        time, level, message = line.split(None, 2)
        yield {"time": time, "level": level, "message": message}


def only(source, *levels):
    for entry in source:
        if entry["level"] in levels:
            yield entry


def without_repeats(source):
    last = None
    for entry in source:
        if entry["message"] != last:
            yield entry
        last = entry["message"]


def running_average():
    """A stage that is fed by send(): it answers with the mean of all it was given."""
    total = count = 0
    mean = None
    while True:
        value = yield mean
        total += value
        count += 1
        mean = total / count


problems = without_repeats(only(parse(lines(LOG)), "warn", "error"))
for entry in problems:
    print("{time} {level:<5} {message}".format(**entry))

average = running_average()
next(average)
for entry in only(parse(lines(LOG)), "warn"):
    percent = int(entry["message"].split()[1])
    print("disk at", percent, "- mean so far", average.send(percent))
