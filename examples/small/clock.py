"""What a clock without hands shows: durations told in words, by a generator."""

UNITS = ((86400, "day"), (3600, "hour"), (60, "minute"), (1, "second"))


def parts(seconds):
    for size, name in UNITS:
        n, seconds = divmod(seconds, size)
        if n:
            yield "%d %s%s" % (n, name, "s" if n > 1 else "")


def tell(seconds):
    words = list(parts(seconds)) or ["no time"]
    if len(words) == 1:
        return words[0]
    return ", ".join(words[:-1]) + " and " + words[-1]


for seconds in (0, 1, 59, 60, 61, 3600, 3725, 86399, 86400, 90061, 694861):
    print("%7d: %s" % (seconds, tell(seconds)))
