# requires: option MP_PY_LIBRARY
# requires: float64
# requires: bigint
# covers: datetime
from datetime import timedelta

d = timedelta(1, 2, 3)
print(d, repr(d), -d, abs(-d), d * 2, 2 * d, d / 2, d // 2, d // timedelta(hours=1))
print(d % timedelta(hours=1), divmod(d, timedelta(hours=7)), timedelta(1, 1).total_seconds())
print(timedelta(weeks=1, hours=-1), timedelta(hours=1.5), timedelta(microseconds=0.5), repr(timedelta()))
print(bool(timedelta()), timedelta(-1), timedelta(days=1, milliseconds=5), timedelta(1) < timedelta(2))
print(timedelta(1) == timedelta(hours=24), hash(timedelta(1)) == hash(timedelta(hours=24)))
print(timedelta.max, timedelta.min, timedelta(seconds=1) + timedelta(seconds=2) - timedelta(minutes=1))
