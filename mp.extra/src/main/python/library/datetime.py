# Dates and times of the proleptic Gregorian calendar.
import time as _time

MINYEAR = 1
MAXYEAR = 9999

_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_LONG_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_DAY = 86400
_US = 1000000


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_days(year, month):
    if month == 2 and _is_leap(year):
        return 29
    return (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month]


def _ordinal(year, month, day):
    y = year - 1
    days = y * 365 + y // 4 - y // 100 + y // 400 + _BEFORE_MONTH[month] + day
    return days + (1 if month > 2 and _is_leap(year) else 0)


_EPOCH = _ordinal(1970, 1, 1)


def _from_ordinal(n):
    # A year that is not too late, then on.
    year = max(1, (n - 366) * 400 // 146097)
    while n > _ordinal(year, 12, 31):
        year += 1
    month = 1
    while n > _ordinal(year, month, _month_days(year, month)):
        month += 1
    return year, month, n - _ordinal(year, month, 1) + 1


def _check(value, low, high, name):
    if not isinstance(value, int):
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(value).__name__)
    if not low <= value <= high:
        raise ValueError("%s must be in %d..%d" % (name, low, high))


def _check_date(year, month, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError("year %d is out of range" % year)
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _month_days(year, month):
        raise ValueError("day is out of range for month")


def _check_time(hour, minute, second, microsecond, fold):
    _check(hour, 0, 23, "hour")
    _check(minute, 0, 59, "minute")
    _check(second, 0, 59, "second")
    _check(microsecond, 0, 999999, "microsecond")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")


def _rounded(x):
    # To an int, halves to even ones.
    return x if isinstance(x, int) else round(x)


class timedelta:
    def __init__(
        self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0
    ):
        us = 0
        for amount, unit in (
            (weeks, 7 * _DAY * _US),
            (days, _DAY * _US),
            (hours, 3600 * _US),
            (minutes, 60 * _US),
            (seconds, _US),
            (milliseconds, 1000),
            (microseconds, 1),
        ):
            if isinstance(amount, int):
                us += amount * unit
            else:
                whole = int(amount)
                us += whole * unit + _rounded((amount - whole) * unit)
        self._us = us
        self.days, rest = divmod(us, _DAY * _US)
        if not -999999999 <= self.days <= 999999999:
            raise OverflowError("days=%d; must have magnitude <= 999999999" % self.days)
        self.seconds, self.microseconds = divmod(rest, _US)

    def total_seconds(self):
        return self._us / _US

    def __add__(self, other):
        return _delta(self._us + other._us) if isinstance(other, timedelta) else NotImplemented

    def __sub__(self, other):
        return _delta(self._us - other._us) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return _delta(-self._us)

    def __pos__(self):
        return self

    def __abs__(self):
        return _delta(abs(self._us))

    def __mul__(self, other):
        return _delta(_rounded(self._us * other))

    def __rmul__(self, other):
        return self * other

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        return _delta(_rounded(self._us / other))

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        return _delta(self._us // other)

    def __mod__(self, other):
        return _delta(self._us % other._us)

    def __divmod__(self, other):
        return self // other, self % other

    def __eq__(self, other):
        return isinstance(other, timedelta) and self._us == other._us

    def __lt__(self, other):
        return self._us < other._us if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._us <= other._us if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._us > other._us if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._us >= other._us if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash(self._us)

    def __bool__(self):
        return self._us != 0

    def __repr__(self):
        parts = []
        for name in ("days", "seconds", "microseconds"):
            if getattr(self, name):
                parts.append("%s=%d" % (name, getattr(self, name)))
        return "datetime.timedelta(" + (", ".join(parts) or "0") + ")"

    def __str__(self):
        text = "%d:%02d:%02d" % (self.seconds // 3600, self.seconds // 60 % 60, self.seconds % 60)
        if self.days:
            plural = "" if abs(self.days) == 1 else "s"
            text = "%d day%s, %s" % (self.days, plural, text)
        return text + (".%06d" % self.microseconds if self.microseconds else "")


def _delta(us):
    return timedelta(0, 0, us)


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(0, 0, 1)


class tzinfo:
    def utcoffset(self, dt):
        raise NotImplementedError("tzinfo subclass must override utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("tzinfo subclass must override dst()")

    def tzname(self, dt):
        raise NotImplementedError("tzinfo subclass must override tzname()")

    def fromutc(self, dt):
        return dt + self.utcoffset(dt)


class timezone(tzinfo):
    def __init__(self, offset, name=None):
        if not abs(offset) < timedelta(1):
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and "
                "timedelta(hours=24), not %r." % offset
            )
        self._offset = offset
        self._name = name

    def utcoffset(self, dt):
        return self._offset

    def dst(self, dt):
        return None

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return "UTC" + (_offset_text(self._offset) if self._offset else "")

    def __eq__(self, other):
        return isinstance(other, timezone) and self._offset == other._offset

    def __hash__(self):
        return hash(self._offset)

    def __str__(self):
        return self.tzname(None)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        if self._name is None:
            return "datetime.timezone(%r)" % self._offset
        return "datetime.timezone(%r, %r)" % (self._offset, self._name)


timezone.utc = timezone(timedelta(0))
UTC = timezone.utc


def _offset_text(offset, colon=":"):
    if offset is None:
        return ""
    sign = "-" if offset.days < 0 else "+"
    offset = abs(offset)
    s = offset.seconds
    text = "%s%02d%s%02d" % (sign, s // 3600, colon, s // 60 % 60)
    if s % 60 or offset.microseconds:
        text += "%s%02d" % (colon, s % 60)
    return text + (".%06d" % offset.microseconds if offset.microseconds else "")


def _strftime(moment, form):
    out = []
    i = 0
    while i < len(form):
        c = form[i]
        i += 1
        if c == "%" and i < len(form):
            out.append(_formatted(moment, form[i]))
            i += 1
        else:
            out.append(c)
    return "".join(out)


def _formatted(m, c):
    hour = getattr(m, "hour", 0)
    numbers = {
        "H": hour,
        "I": (hour + 11) % 12 + 1,
        "M": getattr(m, "minute", 0),
        "S": getattr(m, "second", 0),
    }
    if c in numbers:
        return "%02d" % numbers[c]
    if c == "p":
        return "PM" if hour >= 12 else "AM"
    if c == "f":
        return "%06d" % getattr(m, "microsecond", 0)
    if c == "z":
        return _offset_text(m.utcoffset(), "") if hasattr(m, "utcoffset") else ""
    if c == "Z":
        return (m.tzname() or "") if hasattr(m, "tzname") else ""
    if c == "%":
        return "%"
    if c in _FORMS:
        return _strftime(m, _FORMS[c] if c != "c" else "%a %b %e %H:%M:%S %Y")
    return _formatted_date(m if isinstance(m, date) else date(1900, 1, 1), c)


def _formatted_date(d, c):
    first = date(d.year, 1, 1)
    day = d.toordinal() - first.toordinal()
    if c == "Y":
        return "%d" % d.year
    if c == "j":
        return "%03d" % (day + 1)
    if c in "UW":
        # Weeks begin on Sunday or Monday; what is before the first one is week 0.
        begun = (d.weekday() + 1) % 7 if c == "U" else d.weekday()
        return "%02d" % ((day + 7 - begun) // 7)
    if c == "a":
        return _DAYS[d.weekday()]
    if c == "A":
        return _LONG_DAYS[d.weekday()]
    if c == "b":
        return _MONTHS[d.month - 1]
    if c == "B":
        return _LONG_MONTHS[d.month - 1]
    if c == "e":
        return "%2d" % d.day
    if c == "w":
        return "%d" % (d.isoweekday() % 7)
    if c == "u":
        return "%d" % d.isoweekday()
    numbers = {"m": d.month, "d": d.day, "y": d.year % 100}
    if c in numbers:
        return "%02d" % numbers[c]
    if c == "V":
        return "%02d" % d.isocalendar()[1]
    if c == "G":
        return "%d" % d.isocalendar()[0]
    return "%" + c


# What has an isoformat, a _key to be compared by, and says of others whether they can be compared.
class _Moment:
    def strftime(self, form):
        return _strftime(self, form)

    def __format__(self, form):
        return self.strftime(form) if form else str(self)

    def __str__(self):
        return self.isoformat()

    def __eq__(self, other):
        return self._comparable(other) and self._key() == other._key()

    def __lt__(self, other):
        return self._key() < other._key() if self._ordered(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if self._ordered(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if self._ordered(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if self._ordered(other) else NotImplemented

    def __hash__(self):
        return hash(self._key())


class date(_Moment):
    def __init__(self, year, month, day):
        _check_date(year, month, day)
        self.year = year
        self.month = month
        self.day = day

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp):
        t = _time.localtime(int(timestamp // 1))
        return cls(t[0], t[1], t[2])

    @classmethod
    def fromordinal(cls, n):
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        year, month, day = _from_ordinal(n)
        return cls(year, month, day)

    @classmethod
    def fromisoformat(cls, text):
        year, month, day = _parsed_date(text, text)
        return cls(year, month, day)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        first = date(year, 1, 4)
        monday = first.toordinal() - first.weekday()
        if not 1 <= week <= 53 or date.fromordinal(monday + 7 * week - 4).year != year:
            raise ValueError("Invalid week: %d" % week)
        if not 1 <= day <= 7:
            raise ValueError("Invalid weekday: %d (range is [1, 7])" % day)
        return cls.fromordinal(monday + 7 * (week - 1) + day - 1)

    def toordinal(self):
        return _ordinal(self.year, self.month, self.day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        # The week belongs to the year of its Thursday.
        thursday = date.fromordinal(self.toordinal() + 3 - self.weekday())
        day = thursday.toordinal() - _ordinal(thursday.year, 1, 1)
        return thursday.year, day // 7 + 1, self.isoweekday()

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self.year if year is None else year,
            self.month if month is None else month,
            self.day if day is None else day,
        )

    def timetuple(self):
        day = self.toordinal() - _ordinal(self.year, 1, 1) + 1
        return self.year, self.month, self.day, 0, 0, 0, self.weekday(), day, -1

    def isoformat(self):
        return "%04d-%02d-%02d" % (self.year, self.month, self.day)

    def ctime(self):
        return _strftime(self, "%c")

    def __repr__(self):
        return "datetime.date(%d, %d, %d)" % (self.year, self.month, self.day)

    def _key(self):
        return self.toordinal()

    def _comparable(self, other):
        return isinstance(other, date) and isinstance(other, datetime) == isinstance(self, datetime)

    def _ordered(self, other):
        return self._comparable(other)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self).fromordinal(_in_range(self.toordinal() + other.days))

    def __radd__(self, other):
        return self + other

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self).fromordinal(_in_range(self.toordinal() - other.days))
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented


def _in_range(n):
    if not 1 <= n <= _LAST:
        raise OverflowError("date value out of range")
    return n


_LAST = _ordinal(9999, 12, 31)
date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)


class time(_Moment):
    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _check_time(hour, minute, second, microsecond, fold)
        self.hour = hour
        self.minute = minute
        self.second = second
        self.microsecond = microsecond
        self.tzinfo = tzinfo
        self.fold = fold

    @classmethod
    def fromisoformat(cls, text):
        hour, minute, second, us, zone = _parsed_time(text, text)
        return cls(hour, minute, second, us, zone)

    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(None)

    def dst(self):
        return None if self.tzinfo is None else self.tzinfo.dst(None)

    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(None)

    def replace(self, **changes):
        kept = {}
        for name in ("hour", "minute", "second", "microsecond", "tzinfo", "fold"):
            kept[name] = changes.pop(name, getattr(self, name))
        return type(self)(**kept, **changes)

    def isoformat(self, timespec="auto"):
        return _time_text(self, timespec) + _offset_text(self.utcoffset())

    def __repr__(self):
        return "datetime.time(" + _time_repr(self, 2) + ")"

    def _key(self):
        us = _time_us(self)
        offset = self.utcoffset()
        return us if offset is None else us - offset._us

    def _comparable(self, other):
        return isinstance(other, time) and (self.utcoffset() is None) == (other.utcoffset() is None)

    def _ordered(self, other):
        if not self._comparable(other):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return True


def _time_us(t):
    return ((t.hour * 60 + t.minute) * 60 + t.second) * _US + t.microsecond


def _time_text(t, timespec):
    if timespec == "auto":
        timespec = "microseconds" if t.microsecond else "seconds"
    if timespec == "hours":
        return "%02d" % t.hour
    if timespec == "minutes":
        return "%02d:%02d" % (t.hour, t.minute)
    text = "%02d:%02d:%02d" % (t.hour, t.minute, t.second)
    if timespec == "seconds":
        return text
    if timespec == "milliseconds":
        return text + ".%03d" % (t.microsecond // 1000)
    if timespec == "microseconds":
        return text + ".%06d" % t.microsecond
    raise ValueError("Unknown timespec value")


def _time_repr(t, least):
    parts = [t.hour, t.minute, t.second, t.microsecond]
    while len(parts) > least and not parts[-1]:
        parts.pop()
    parts = [repr(x) for x in parts]
    if t.tzinfo is not None:
        parts.append("tzinfo=%r" % t.tzinfo)
    if t.fold:
        parts.append("fold=1")
    return ", ".join(parts)


time.min = time()
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(0, 0, 1)


class datetime(date):
    def __init__(
        self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0
    ):
        super().__init__(year, month, day)
        _check_time(hour, minute, second, microsecond, fold)
        self.hour = hour
        self.minute = minute
        self.second = second
        self.microsecond = microsecond
        self.tzinfo = tzinfo
        self.fold = fold

    @classmethod
    def now(cls, tz=None):
        # Nanoseconds, because a float of single precision cannot tell seconds.
        return cls._at(_time.time_ns() // 1000, tz)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        return cls._from_us(_time.time_ns() // 1000, None)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        return cls._at(_rounded(timestamp * _US), tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        return cls._from_us(_rounded(timestamp * _US), None)

    @classmethod
    def _at(cls, us, tz):
        if tz is not None:
            return tz.fromutc(cls._from_us(us, tz))
        seconds, us = divmod(us, _US)
        t = _time.localtime(seconds)
        return cls(t[0], t[1], t[2], t[3], t[4], t[5], us)

    @classmethod
    def _from_us(cls, us, tz):
        # From microseconds since 1970.
        days, us = divmod(us, _DAY * _US)
        year, month, day = _from_ordinal(_in_range(_EPOCH + days))
        seconds, us = divmod(us, _US)
        return cls(
            year, month, day, seconds // 3600, seconds // 60 % 60, seconds % 60, us, tz
        )

    @classmethod
    def fromordinal(cls, n):
        year, month, day = _from_ordinal(_in_range(n))
        return cls(year, month, day)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        zone = time.tzinfo if tzinfo is True else tzinfo
        return cls(
            date.year,
            date.month,
            date.day,
            time.hour,
            time.minute,
            time.second,
            time.microsecond,
            zone,
            fold=time.fold,
        )

    @classmethod
    def fromisoformat(cls, text):
        at = 8 if len(text) > 7 and text[4] != "-" else 10
        parts = _parsed_date(text[:at], text)
        if len(text) == at:
            return cls(*parts)
        parts += _parsed_time(text[at + 1 :], text)
        return cls(*parts)

    @classmethod
    def strptime(cls, text, form):
        return cls(*_parsed(text, form))

    def date(self):
        return date(self.year, self.month, self.day)

    def time(self):
        return time(self.hour, self.minute, self.second, self.microsecond, fold=self.fold)

    def timetz(self):
        return self.time().replace(tzinfo=self.tzinfo)

    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(self)

    def dst(self):
        return None if self.tzinfo is None else self.tzinfo.dst(self)

    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(self)

    def _us(self):
        # Microseconds since 1970 by its own clock.
        return (self.toordinal() - _EPOCH) * _DAY * _US + _time_us(self)

    def timestamp(self):
        if self.tzinfo is None:
            t = (self.year, self.month, self.day, self.hour, self.minute, self.second, 0, 0, -1)
            return _time.mktime(t) + self.microsecond / _US
        return self._key() / _US

    def timetuple(self):
        t = super().timetuple()
        return t[:3] + (self.hour, self.minute, self.second) + t[6:]

    def utctimetuple(self):
        return (self - (self.utcoffset() or timedelta())).timetuple()[:8] + (0,)

    def replace(self, **changes):
        kept = {}
        for name in (
            "year month day hour minute second microsecond tzinfo fold"
        ).split():
            kept[name] = changes.pop(name, getattr(self, name))
        return type(self)(**kept, **changes)

    def astimezone(self, tz=None):
        if self.tzinfo is None:
            us = _rounded(self.timestamp() * _US)
        else:
            us = self._key()
        if tz is None:
            local = datetime._at(us, None)
            offset = _delta(local._us() - us)
            return local.replace(tzinfo=timezone(offset))
        return tz.fromutc(type(self)._from_us(us, tz))

    def isoformat(self, sep="T", timespec="auto"):
        day = super().isoformat()
        return day + sep + _time_text(self, timespec) + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        day = "%d, %d, %d, " % (self.year, self.month, self.day)
        return "datetime.datetime(" + day + _time_repr(self, 2) + ")"

    def _key(self):
        offset = self.utcoffset()
        return self._us() if offset is None else self._us() - offset._us

    def _comparable(self, other):
        if not isinstance(other, datetime):
            return False
        return (self.utcoffset() is None) == (other.utcoffset() is None)

    def _ordered(self, other):
        if isinstance(other, datetime) and not self._comparable(other):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._comparable(other)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)._from_us(self._us() + other._us, self.tzinfo)

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        if not self._comparable(other):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return _delta(self._key() - other._key())


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(0, 0, 1)


def _invalid(text):
    return ValueError("Invalid isoformat string: %r" % text)


def _digits(text, whole):
    if not text or not text.isdigit():
        raise _invalid(whole)
    return int(text)


def _parsed_date(text, whole):
    if len(text) == 10 and text[4] == text[7] == "-":
        text = text[:4] + text[5:7] + text[8:]
    if len(text) != 8:
        raise _invalid(whole)
    return _digits(text[:4], whole), _digits(text[4:6], whole), _digits(text[6:], whole)


def _parsed_time(text, whole):
    zone = None
    for i, c in enumerate(text):
        if c in "+-Z":
            zone = _parsed_zone(text[i:], whole)
            text = text[:i]
            break
    return _parsed_clock(text, whole) + (zone,)


def _parsed_clock(text, whole):
    text, dot, fraction = text.partition(".")
    if dot and not fraction:
        raise _invalid(whole)
    parts = text.split(":") if ":" in text else [text[i : i + 2] for i in range(0, len(text), 2)]
    if not 1 <= len(parts) <= 3 or any(len(p) != 2 for p in parts) or dot and len(parts) != 3:
        raise _invalid(whole)
    numbers = [_digits(p, whole) for p in parts] + [0, 0]
    us = _digits((fraction + "000000")[:6], whole) if fraction else 0
    return numbers[0], numbers[1], numbers[2], us


def _parsed_zone(text, whole):
    if text == "Z":
        return timezone.utc
    hour, minute, second, us = _parsed_clock(text[1:], whole)
    offset = timedelta(0, second, us, 0, minute, hour)
    if not offset:
        return timezone.utc
    return timezone(-offset if text[0] == "-" else offset)


def _parsed(text, form):
    found = {"Y": 1900, "m": 1, "d": 1, "H": 0, "M": 0, "S": 0, "f": 0, "z": None}
    at = _scan(text, 0, form, found)
    if at < len(text):
        raise ValueError("unconverted data remains: " + text[at:])
    if "j" in found:
        day = date(found["Y"], 1, 1) + timedelta(found["j"] - 1)
        found["m"], found["d"] = day.month, day.day
    if "I" in found:
        found["H"] = found["I"] % 12 + (12 if found.get("p") else 0)
    return [found[c] for c in "YmdHMSfz"]


_FORMS = {
    "c": "%a %b %d %H:%M:%S %Y",
    "x": "%m/%d/%y",
    "X": "%H:%M:%S",
    "D": "%m/%d/%y",
    "F": "%Y-%m-%d",
    "T": "%H:%M:%S",
    "R": "%H:%M",
}


def _mismatch(text, form):
    return ValueError("time data %r does not match format %r" % (text, form))


def _scan(text, at, form, found):
    i = 0
    while i < len(form):
        c = form[i]
        i += 1
        if c.isspace():
            while at < len(text) and text[at].isspace():
                at += 1
        elif c == "%" and i < len(form):
            at = _field(text, at, form[i], form, found)
            i += 1
        elif text[at : at + 1] == c:
            at += 1
        else:
            raise _mismatch(text, form)
    return at


def _field(text, at, c, form, found):
    if c in _FORMS:
        return _scan(text, at, _FORMS[c], found)
    if c == "%" and text[at : at + 1] == "%":
        return at + 1
    names = {"a": _DAYS, "A": _LONG_DAYS, "b": _MONTHS, "B": _LONG_MONTHS, "p": ("AM", "PM")}
    if c in names:
        for n, name in enumerate(names[c]):
            if text[at : at + len(name)].lower() == name.lower():
                found["p" if c == "p" else "m" if c in "bB" else c] = n + (c in "bB")
                return at + len(name)
        raise _mismatch(text, form)
    if c == "z":
        end = at
        while end < len(text) and text[end] in "+-:Z.0123456789":
            end += 1
        if end == at:
            raise _mismatch(text, form)
        found["z"] = _parsed_zone(text[at:end], text)
        return end
    sizes = {"Y": 4, "f": 6, "j": 3}
    if c not in "YmdHIMSfjy":
        raise ValueError("%r is a bad directive in format %r" % (c, form))
    end = at
    while end < len(text) and end - at < sizes.get(c, 2) and text[end].isdigit():
        end += 1
    if end == at or c == "Y" and end - at < 4:
        raise _mismatch(text, form)
    n = int(text[at:end])
    if c == "f":
        n *= 10 ** (6 - (end - at))
    if c == "y":
        c, n = "Y", n + (2000 if n < 69 else 1900)
    found[c] = n
    return end
