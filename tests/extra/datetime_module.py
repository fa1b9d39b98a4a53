# requires: option MP_PY_LIBRARY
# requires: float64
# requires: bigint
# covers: datetime
from datetime import date, datetime, time, timedelta

t = time(1, 2, 3, 4)
print(t, repr(t), repr(time(12)), t.replace(hour=5), t < time(2), t.isoformat("milliseconds"))
print(time.fromisoformat("04:05:06.789"), t.strftime("%H-%M-%S.%f %I %p"))
n = datetime(2024, 2, 29, 23, 59, 58, 123456)
print(n, repr(n), n.date(), n.time(), n + timedelta(seconds=2), n - timedelta(days=366))
print(n - datetime(2024, 1, 1), n.replace(microsecond=0), n.isoformat(" ", "minutes"), n.weekday())
print(datetime(2024, 1, 1) == datetime(2024, 1, 1), datetime(2024, 1, 1) == date(2024, 1, 1))
print(datetime.combine(date(2024, 1, 2), time(3, 4)), repr(datetime(2024, 1, 1)), datetime.max)
for text, form in (
    ("2024-02-29 13:14:15", "%Y-%m-%d %H:%M:%S"),
    ("1 Feb 99 01:02 PM", "%d %b %y %I:%M %p"),
    ("12:00:00.5", "%H:%M:%S.%f"),
    ("2024 1", "%Y"),
    ("x", "%Y"),
):
    try:
        print(datetime.strptime(text, form))
    except ValueError as e:
        print(e)
