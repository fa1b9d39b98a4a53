# requires: option MP_PY_LIBRARY
# requires: float64
# requires: bigint
# covers: datetime
from datetime import date, timedelta

a = date(2024, 2, 29)
print(a, repr(a), a.weekday(), a.isoweekday(), a.toordinal(), date.fromordinal(738945), a.ctime())
print(a + timedelta(1), a - timedelta(60), a - date(2023, 2, 28), a.replace(year=2020), a < date.max)
for y, m, d in (1, 1, 1), (9999, 12, 31), (1900, 3, 1), (2021, 1, 3), (2018, 12, 31):
    x = date(y, m, d)
    print(x, date.fromordinal(x.toordinal()) == x, tuple(x.isocalendar()))
    print(x.strftime("%j %U %W %V %G %a %A %b %B %d %y %w %u %%"))
print(date.fromisoformat("2024-02-29"), date.fromisocalendar(2021, 1, 1), {a: 1}[date(2024, 2, 29)])
for args in (2023, 2, 29), (0, 1, 1), (2023, 13, 1):
    try:
        date(*args)
    except ValueError as e:
        print(e)
