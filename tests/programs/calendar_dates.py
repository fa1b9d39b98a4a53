# Dates without a library: day numbers, weekdays, months, holidays, durations, parsing and ordering.

MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year, month):
    return 29 if month == 2 and is_leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


class Date:
    def __init__(self, year, month=1, day=1):
        if not 1 <= month <= 12:
            raise ValueError("month %d" % month)
        if not 1 <= day <= month_length(year, month):
            raise ValueError("day %d of %s %d" % (day, MONTHS[month - 1], year))
        self.year, self.month, self.day = year, month, day

    @classmethod
    def from_number(cls, number):
        """Day 1 is the first of January of the year 1."""
        n = number - 1
        cycles, n = divmod(n, 146097)
        centuries = min(n // 36524, 3)
        n -= centuries * 36524
        fours, n = divmod(n, 1461)
        years = min(n // 365, 3)
        n -= years * 365
        year = cycles * 400 + centuries * 100 + fours * 4 + years + 1
        month = 1
        while n >= month_length(year, month):
            n -= month_length(year, month)
            month += 1
        return cls(year, month, n + 1)

    @classmethod
    def parse(cls, text):
        for separator, order in (("-", (0, 1, 2)), (".", (2, 1, 0)), ("/", (2, 0, 1))):
            parts = text.split(separator)
            if len(parts) == 3:
                numbers = [int(p) for p in parts]
                return cls(*[numbers[i] for i in order])
        raise ValueError("no date: " + text)

    @property
    def number(self):
        y = self.year - 1
        days = y * 365 + y // 4 - y // 100 + y // 400
        return days + sum(month_length(self.year, m) for m in range(1, self.month)) + self.day

    @property
    def weekday(self):
        return (self.number - 1) % 7

    @property
    def week(self):
        """The number of the ISO week, and its year."""
        thursday = Date.from_number(self.number - self.weekday + 3)
        return (thursday.number - Date(thursday.year).number) // 7 + 1, thursday.year

    def __add__(self, days):
        return Date.from_number(self.number + days)

    def __sub__(self, other):
        if isinstance(other, Date):
            return self.number - other.number
        return self + -other

    def _key(self):
        return self.year, self.month, self.day

    def __eq__(self, other):
        return isinstance(other, Date) and self._key() == other._key()

    def __lt__(self, other):
        return self._key() < other._key()

    def __gt__(self, other):
        return other < self

    def __hash__(self):
        return self.number

    def __repr__(self):
        return "%04d-%02d-%02d" % self._key()

    def months_later(self, n):
        year, month = divmod(self.year * 12 + self.month - 1 + n, 12)
        return Date(year, month + 1, min(self.day, month_length(year, month + 1)))


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    month, day = divmod(d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114, 31)
    return Date(year, month, day + 1)


def show_month(year, month):
    print("%s %d" % (MONTHS[month - 1], year))
    print(" ".join(d[:2] for d in DAYS))
    first = Date(year, month)
    cells = ["  "] * first.weekday + ["%2d" % d for d in range(1, month_length(year, month) + 1)]
    for i in range(0, len(cells), 7):
        print(" ".join(cells[i : i + 7]))


for text in ("2000-01-01", "29.2.2024", "12/31/1999", "1970-1-1", "2026-11-30", "1-1-1", "4.7.1776", "2100-03-01"):
    d = Date.parse(text)
    print(text, d, d.number, DAYS[d.weekday], d.week, is_leap(d.year), Date.from_number(d.number) == d, d + 1, d - 1, d + 365)
for bad in ("2023-02-29", "2023-13-01", "31.4.2020", "today", "2020-01", "x-y-z", "0.1.2000"):
    try:
        print(Date.parse(bad))
    except ValueError as error:
        print(bad, "ValueError", error if "invalid" not in str(error) else "")
print(all(Date.from_number(n).number == n for n in range(1, 150000, 37)))
for year, month in ((2024, 2), (2026, 11), (1900, 2), (2021, 8)):
    show_month(year, month)
for year in range(1999, 2031, 3):
    e = easter(year)
    print(year, e, e - 2, e + 39, e + 49, DAYS[Date(year).weekday], [m for m in range(1, 13) if Date(year, m, 13).weekday == 4])
start = Date(2023, 10, 31)
print([start.months_later(n) for n in (-8, -1, 0, 1, 4, 16, 28)])
dates = [Date.from_number(n * 7919 % 5000 + 730000) for n in range(12)]
print(sorted(dates), max(dates), min(dates), len(set(dates + dates)), max(dates) - min(dates))
for d in (Date(2020, 12, 31), Date(2021, 1, 3), Date(2021, 1, 4), Date(2018, 12, 31), Date(2016, 1, 1)):
    print(d, d.week)
