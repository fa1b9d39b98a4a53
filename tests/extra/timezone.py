# requires: option MP_PY_LIBRARY
# requires: float64
# requires: bigint
# covers: datetime
from datetime import datetime, timedelta, timezone

u = datetime(2024, 6, 1, 12, tzinfo=timezone.utc)
z = timezone(timedelta(hours=5, minutes=30))
w = u.astimezone(z)
print(u, w, w == u, w - u, u.timestamp(), repr(w), w.tzname(), z, repr(timezone.utc))
print(w.strftime("%Y-%m-%dT%H:%M:%S%z %Z"), datetime.fromtimestamp(0, timezone.utc))
print(datetime.fromtimestamp(1.5, z), repr(timezone(timedelta(hours=-1), "X")))
for text in "2024-02-29T12:34:56+02:00", "2024-02-29", "2024-02-29 12:34:56.789", "20240229T123456Z", "x":
    try:
        print(datetime.fromisoformat(text))
    except ValueError as e:
        print(e)
naive = datetime(2024, 6, 1)
print(u == naive, u != naive)
for f in lambda: u - naive, lambda: u < naive:
    try:
        f()
    except TypeError as e:
        print(e)
