# Classes whose attributes are their only instances. A member is made while its class is made; a
# call of the class only looks one up.

# What a class has beside its members.
_METHODS = ("function", "closure", "generator", "property", "staticmethod", "classmethod")


class auto:
    # A value that is not known before its class is made, and what is made of such values.
    def __init__(self, make=None):
        self._make = make

    def _get(self, number):
        if not hasattr(self, "value"):
            self.value = self._make() if self._make else number()
        return self.value

    def __or__(self, other):
        return auto(lambda: self.value | _known(other))

    def __and__(self, other):
        return auto(lambda: self.value & _known(other))

    def __xor__(self, other):
        return auto(lambda: self.value ^ _known(other))


def _known(x):
    return x.value if isinstance(x, auto) else x


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class EnumType(type):
    def __init__(cls, name, bases, namespace):
        for base in bases:
            if getattr(base, "_member_map_", None):
                raise TypeError("%s cannot extend %r" % (name, base))
        cls._member_map_ = {}
        cls._member_names_ = []
        cls._known_ = {}
        cls._unhashable_ = []
        cls._mask_ = 0
        for base in bases:
            if base in (int, str, float, bytes, tuple):
                cls._data_type_ = base
        if "__init__" in namespace:
            # Members are initialised once, not whenever a call finds one.
            cls._initialise_ = namespace["__init__"]
            del cls.__init__
        if "__new__" in namespace and name != "Enum" and name != "Flag":
            cls._create_ = namespace["__new__"]
            del cls.__new__
        given = []
        for key, value in namespace.items():
            if isinstance(value, nonmember):
                setattr(cls, key, value.value)
            elif isinstance(value, member) or _is_member(key, value):
                value = value.value if isinstance(value, member) else value
                _add(cls, key, _numbered(cls, key, value, given))

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __len__(cls):
        return len(cls._member_names_)

    def __contains__(cls, value):
        if isinstance(value, Enum):
            return isinstance(value, cls)
        return _find(cls, value) is not None

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __repr__(cls):
        return "<%s %r>" % ("flag" if issubclass(cls, Flag) else "enum", cls.__name__)

    @property
    def __members__(cls):
        return dict(cls._member_map_)


EnumMeta = EnumType


def _is_member(name, value):
    if name.startswith("_") or type(value).__name__ in _METHODS:
        return False
    return not hasattr(value, "__get__")


def _numbered(cls, name, value, given):
    def number(x):
        if isinstance(x, auto):
            return x._get(lambda: cls._generate_next_value_(name, 1, len(given), list(given)))
        return x

    value = tuple(number(x) for x in value) if type(value) is tuple else number(value)
    given.append(value)
    return value


def _add(cls, name, value):
    m = _create(cls, name, value)
    known = _find(cls, m._value_)
    if known is None:
        known = m
        if not isinstance(m, Flag) or _is_bit(m._value_):
            cls._member_names_.append(name)
        if isinstance(m, Flag):
            cls._mask_ |= m._value_
        _remember(cls, m)
    cls._member_map_[name] = known
    setattr(cls, name, known)


def _create(cls, name, value):
    args = value if isinstance(value, tuple) else (value,)
    create = getattr(cls, "_create_", None)
    data = getattr(cls, "_data_type_", None)
    if create:
        m = create(cls, *args)
    else:
        m = object.__new__(cls)
    if data and not create:
        if data is tuple:
            args = (value,)
        # The part of the native type.
        object.__init__(m, *args)
    if not hasattr(m, "_value_"):
        m._value_ = data(*args) if data and not create else value
    m._name_ = name
    initialise = getattr(cls, "_initialise_", None)
    if initialise and name is not None:
        initialise(m, *args)
    return m


def _find(cls, value):
    for m in cls._unhashable_:
        if m._value_ == value:
            return m
    try:
        return cls._known_.get(value)
    except TypeError:
        return None


def _remember(cls, m):
    try:
        cls._known_[m._value_] = m
    except TypeError:
        cls._unhashable_.append(m)


def _is_bit(value):
    return value > 0 and value & (value - 1) == 0


class Enum(metaclass=EnumType):
    def __new__(cls, value):
        if isinstance(value, cls):
            return value
        found = _find(cls, value)
        if found is None:
            found = cls._missing_(value)
        if found is None:
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        return found

    @classmethod
    def _missing_(cls, value):
        return None

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return max(last_values) + 1 if last_values else start

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    def __repr__(self):
        return "<%s.%s: %r>" % (type(self).__name__, self._name_, self._value_)

    def __str__(self):
        return "%s.%s" % (type(self).__name__, self._name_)


def _raw(x):
    return x._value_ if isinstance(x, Enum) else x


def _numeric(cls):
    # An int does not calculate with objects of classes that derive from int, so they do it.
    for name, f in (
        ("lt", lambda a, b: a < b),
        ("le", lambda a, b: a <= b),
        ("gt", lambda a, b: a > b),
        ("ge", lambda a, b: a >= b),
        ("eq", lambda a, b: a == b),
        ("add", lambda a, b: a + b),
        ("sub", lambda a, b: a - b),
        ("mul", lambda a, b: a * b),
        ("truediv", lambda a, b: a / b),
        ("floordiv", lambda a, b: a // b),
        ("mod", lambda a, b: a % b),
        ("pow", lambda a, b: a**b),
        ("lshift", lambda a, b: a << b),
        ("rshift", lambda a, b: a >> b),
        ("and", lambda a, b: a & b),
        ("or", lambda a, b: a | b),
        ("xor", lambda a, b: a ^ b),
    ):
        bits = name in ("and", "or", "xor")
        if not (bits and issubclass(cls, Flag)):
            _operate(cls, name, f, name not in ("lt", "le", "gt", "ge", "eq"))
    cls.__hash__ = lambda self: hash(self._value_)


def _operate(cls, name, f, reverse):
    setattr(cls, "__%s__" % name, lambda self, other: f(self._value_, _raw(other)))
    if reverse:
        setattr(cls, "__r%s__" % name, lambda self, other: f(_raw(other), self._value_))


class IntEnum(int, Enum):
    def __str__(self):
        return repr(self._value_)


class StrEnum(str, Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return self._value_


class Flag(Enum):
    # Whether bits that no member has are kept.
    _keeps_ = False

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        most = 0
        for value in last_values:
            most = max(most, value)
        bit = 1
        while bit <= most:
            bit *= 2
        return bit

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            return None
        if value < 0:
            value &= cls._mask_
        if value & ~cls._mask_ and not cls._keeps_:
            raise ValueError("%r invalid value %r" % (cls, value))
        m = _create(cls, None, value)
        _remember(cls, m)
        return m

    def _members(self):
        return [m for m in type(self) if m._value_ & self._value_]

    def _label(self):
        if self._name_ is not None:
            return self._name_
        names = [m._name_ for m in self._members()]
        rest = self._value_ & ~type(self)._mask_
        if rest:
            names.append(str(rest))
        return "|".join(names)

    @property
    def name(self):
        return self._label() or None

    def __repr__(self):
        label = self._label()
        name = type(self).__name__
        return "<%s.%s: %r>" % (name, label, self._value_) if label else "<%s: %r>" % (name, self._value_)

    def __str__(self):
        label = self._label()
        name = type(self).__name__
        return "%s.%s" % (name, label) if label else "%s(%r)" % (name, self._value_)

    def _bits(self, other):
        if isinstance(other, type(self)):
            return other._value_
        return other if self._keeps_ and isinstance(other, int) else None

    def _with(self, other, combine):
        bits = self._bits(other)
        return NotImplemented if bits is None else type(self)(combine(self._value_, bits))

    def __or__(self, other):
        return self._with(other, lambda a, b: a | b)

    def __and__(self, other):
        return self._with(other, lambda a, b: a & b)

    def __xor__(self, other):
        return self._with(other, lambda a, b: a ^ b)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return type(self)(type(self)._mask_ & ~self._value_)

    def __contains__(self, other):
        bits = self._bits(other)
        if bits is None:
            raise TypeError("unsupported operand type(s) for 'in': %r" % type(other).__name__)
        return bits & self._value_ == bits

    def __iter__(self):
        return iter(self._members())

    def __len__(self):
        return len(self._members())

    def __bool__(self):
        return self._value_ != 0


class IntFlag(int, Flag):
    _keeps_ = True

    def __str__(self):
        return repr(self._value_)


_numeric(IntEnum)
_numeric(IntFlag)


def unique(enumeration):
    twice = [
        "%s -> %s" % (name, m._name_)
        for name, m in enumeration.__members__.items()
        if name != m._name_
    ]
    if twice:
        raise ValueError("duplicate values found in %r: %s" % (enumeration, ", ".join(twice)))
    return enumeration
