# Classes whose methods follow from their annotated names.


class _Sentinel:
    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return self._name


MISSING = _Sentinel("MISSING")
KW_ONLY = _Sentinel("KW_ONLY")
_FACTORY = _Sentinel("<factory>")


class FrozenInstanceError(AttributeError):
    pass


class InitVar:
    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return cls(type)

    def __repr__(self):
        return "dataclasses.InitVar[%s]" % getattr(self.type, "__name__", self.type)


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        # Whether only __init__ and __post_init__ see it.
        self._passes = False

    def _optional(self):
        return self.default is not MISSING or self.default_factory is not MISSING

    def __repr__(self):
        return "Field(name=%r,type=%r,default=%r,default_factory=%r,init=%r,repr=%r,hash=%r,compare=%r,kw_only=%r)" % (
            self.name,
            self.type,
            self.default,
            self.default_factory,
            self.init,
            self.repr,
            self.hash,
            self.compare,
            self.kw_only,
        )


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING
):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def dataclass(
    cls=None,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False
):
    def make(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only)

    return make if cls is None else make(cls)


def _is(annotation, name):
    # Whether it is typing.NAME or typing.NAME[...], or a string that says so.
    if isinstance(annotation, str):
        annotation = annotation.split("[")[0]
        return annotation == name or annotation.endswith("." + name)
    return getattr(annotation, "_name", None) == name


def _own_fields(cls, kw_only):
    found = {}
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if annotation is KW_ONLY or _is(annotation, "KW_ONLY"):
            kw_only = True
            continue
        if _is(annotation, "ClassVar"):
            continue
        default = cls.__dict__.get(name, MISSING)
        f = default if isinstance(default, Field) else field(default=default)
        f.name = name
        f.type = annotation
        f._passes = (
            annotation is InitVar
            or isinstance(annotation, InitVar)
            or (isinstance(annotation, str) and _is(annotation, "InitVar"))
        )
        if f.kw_only is MISSING:
            f.kw_only = kw_only
        if isinstance(f.default, (list, dict, set)):
            raise ValueError(
                "mutable default %r for field %s is not allowed: use default_factory"
                % (type(f.default), name)
            )
        if isinstance(default, Field):
            if f.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, f.default)
        found[name] = f
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in found:
            raise TypeError("%r is a field but has no type annotation" % name)
    return found


def _all_fields(cls, kw_only):
    fields = {}
    for base in reversed(cls.__bases__):
        fields.update(getattr(base, "__dataclass_fields__", {}))
    fields.update(_own_fields(cls, kw_only))
    return fields


def _check_frozen(cls, frozen):
    for base in cls.__bases__:
        params = getattr(base, "__dataclass_params__", None)
        if params is not None and params["frozen"] != frozen:
            if frozen:
                raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only):
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    _check_frozen(cls, frozen)
    own = dict(cls.__dict__)
    all_fields = _all_fields(cls, kw_only)
    cls.__dataclass_fields__ = all_fields
    cls.__dataclass_params__ = {"frozen": frozen}
    kept = [f for f in all_fields.values() if not f._passes]
    if init:
        cls.__init__ = _init(cls.__name__, list(all_fields.values()), frozen)
    if match_args and "__match_args__" not in own:
        cls.__match_args__ = tuple(
            f.name for f in all_fields.values() if f.init and not f.kw_only
        )
    if repr and "__repr__" not in own:
        cls.__repr__ = _repr([f.name for f in kept if f.repr])
    compared = tuple(f.name for f in kept if f.compare)
    if eq and "__eq__" not in own:
        cls.__eq__ = _eq(compared)
    if order:
        _order(cls, own, compared)
    if frozen:
        _freeze(cls, own)
    if unsafe_hash or (eq and frozen):
        if "__hash__" not in own:
            hashed = [f.name for f in kept if (f.compare if f.hash is None else f.hash)]
            cls.__hash__ = _hash(hashed)
        elif unsafe_hash:
            raise TypeError("Cannot overwrite attribute __hash__ in class " + cls.__name__)
    return cls


def _init(name, all_fields, frozen):
    positional = [f for f in all_fields if f.init and not f.kw_only]
    keyword = [f for f in all_fields if f.init and f.kw_only]
    before = None
    for f in positional:
        if f._optional():
            before = f
        elif before is not None:
            raise TypeError("non-default argument %r follows default argument" % f.name)
    passed = [f.name for f in all_fields if f._passes]
    store = object.__setattr__ if frozen else setattr

    def __init__(self, *args, **keywords):
        if len(args) > len(positional):
            raise TypeError(
                "%s.__init__() takes %s but %d were given" % (name, _amount(positional), len(args) + 1)
            )
        values = {}
        for f, x in zip(positional, args):
            values[f.name] = x
        for key, x in keywords.items():
            if key in values:
                raise TypeError(
                    "%s.__init__() got multiple values for argument %r" % (name, key)
                )
            values[key] = x
        used = 0
        lacks = None
        for f in all_fields:
            if f.init and f.name in values:
                used += 1
                x = values[f.name]
            elif f.default_factory is not MISSING:
                x = f.default_factory()
            elif f.default is not MISSING:
                x = f.default
            elif f.init:
                lacks = lacks or f
                continue
            else:
                continue
            values[f.name] = x
            if not f._passes:
                store(self, f.name, x)
        if used < len(args) + len(keywords):
            known = [f.name for f in positional + keyword]
            for key in keywords:
                if key not in known:
                    raise TypeError(
                        "%s.__init__() got an unexpected keyword argument %r" % (name, key)
                    )
        if lacks:
            kind = "keyword-only" if lacks.kw_only else "positional"
            raise TypeError(
                "%s.__init__() missing 1 required %s argument: %r" % (name, kind, lacks.name)
            )
        if hasattr(self, "__post_init__"):
            self.__post_init__(*[values[n] for n in passed])

    return __init__


def _amount(positional):
    most = len(positional) + 1
    least = most - len([f for f in positional if f._optional()])
    if least < most:
        return "from %d to %d positional arguments" % (least, most)
    return "%d positional argument%s" % (most, "" if most == 1 else "s")


def _repr(names):
    running = []

    def __repr__(self):
        if id(self) in running:
            return "..."
        running.append(id(self))
        try:
            items = ["%s=%r" % (n, getattr(self, n)) for n in names]
            return "%s(%s)" % (type(self).__qualname__, ", ".join(items))
        finally:
            running.remove(id(self))

    return __repr__


def _values(self, names):
    return tuple(getattr(self, n) for n in names)


def _hash(names):
    return lambda self: hash(_values(self, names))


def _eq(names):
    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return _values(self, names) == _values(other, names)

    return __eq__


def _order(cls, own, names):
    def compared(test):
        def compare(self, other):
            if type(other) is not type(self):
                return NotImplemented
            return test(_values(self, names), _values(other, names))

        return compare

    for name, test in (
        ("__lt__", lambda a, b: a < b),
        ("__le__", lambda a, b: a <= b),
        ("__gt__", lambda a, b: a > b),
        ("__ge__", lambda a, b: a >= b),
    ):
        if name in own:
            raise TypeError(
                "Cannot overwrite attribute %s in class %s. Consider using functools.total_ordering"
                % (name, cls.__name__)
            )
        setattr(cls, name, compared(test))


def _freeze(cls, own):
    def __setattr__(self, name, value):
        raise FrozenInstanceError("cannot assign to field %r" % name)

    def __delattr__(self, name):
        raise FrozenInstanceError("cannot delete field %r" % name)

    for name, f in (("__setattr__", __setattr__), ("__delattr__", __delattr__)):
        if name in own:
            raise TypeError("Cannot overwrite attribute %s in class %s" % (name, cls.__name__))
        setattr(cls, name, f)


def fields(class_or_instance):
    try:
        found = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple(f for f in found.values() if not f._passes)


def is_dataclass(obj):
    return hasattr(obj, "__dataclass_fields__")


def _instance(obj, function):
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError(function + "() should be called on dataclass instances")


def asdict(obj, *, dict_factory=dict):
    _instance(obj, "asdict")
    return _plain(obj, lambda items: dict_factory(items))


def astuple(obj, *, tuple_factory=tuple):
    _instance(obj, "astuple")
    return _plain(obj, lambda items: tuple_factory([x for _, x in items]))


def _plain(x, make):
    if is_dataclass(x) and not isinstance(x, type):
        return make([(f.name, _plain(getattr(x, f.name), make)) for f in fields(x)])
    if isinstance(x, tuple) and hasattr(x, "_fields"):
        return type(x)(*[_plain(i, make) for i in x])
    if isinstance(x, (list, tuple)):
        return type(x)([_plain(i, make) for i in x])
    if isinstance(x, dict):
        return type(x)([(_plain(k, make), _plain(v, make)) for k, v in x.items()])
    return x


def replace(obj, **changes):
    _instance(obj, "replace")
    for f in obj.__dataclass_fields__.values():
        if not f.init:
            if f.name in changes:
                raise ValueError(
                    "field %s is declared with init=False, it cannot be specified with replace()"
                    % f.name
                )
        elif f.name not in changes:
            if f._passes and f.default is MISSING:
                raise ValueError("InitVar %r must be specified with replace()" % f.name)
            if not f._passes:
                changes[f.name] = getattr(obj, f.name)
    return type(obj)(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    members = dict(namespace or {})
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            item = (item, "typing.Any")
        annotations[item[0]] = item[1]
        if len(item) == 3:
            members[item[0]] = item[2]
    members["__annotations__"] = annotations
    members["__qualname__"] = cls_name
    return dataclass(type(cls_name, bases, members), **options)
