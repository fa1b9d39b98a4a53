# Functions about functions.
from ucollections import namedtuple

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__")
WRAPPER_UPDATES = ()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned + ("__wrapped__",):
        try:
            value = wrapped if name == "__wrapped__" else getattr(wrapped, name)
            setattr(wrapper, name, value)
        except AttributeError:
            # Names of functions cannot be set, and closures have no attributes.
            pass
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)


_MISSING = object()


def reduce(function, sequence, initial=_MISSING):
    it = iter(sequence)
    if initial is _MISSING:
        try:
            initial = next(it)
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial value")
    for x in it:
        initial = function(initial, x)
    return initial


class partial:
    def __init__(self, func, *args, **keywords):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = _merged(func.keywords, keywords)
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, *args, **keywords):
        return self.func(*(self.args + args), **_merged(self.keywords, keywords))

    def __repr__(self):
        parts = [repr(self.func)] + [repr(a) for a in self.args]
        parts += ["%s=%r" % item for item in self.keywords.items()]
        return "functools.partial(" + ", ".join(parts) + ")"


def _merged(a, b):
    all = dict(a)
    all.update(b)
    return all


class _Bound:
    # A callable with its first argument.
    def __init__(self, func, self_):
        self.__func__ = func
        self.__self__ = self_

    def __call__(self, *args, **keywords):
        return self.__func__(self.__self__, *args, **keywords)

    def __getattr__(self, name):
        return getattr(self.__func__, name)


class partialmethod:
    def __init__(self, func, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        func = self.func
        if hasattr(func, "__get__"):
            func = func.__get__(obj, cls)
        elif obj is not None:
            func = _Bound(func, obj)
        return partial(func, *self.args, **self.keywords)


class _Key:
    def __init__(self, compare, obj):
        self._compare = compare
        self.obj = obj

    def __lt__(self, other):
        return self._compare(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self._compare(self.obj, other.obj) > 0

    def __le__(self, other):
        return self._compare(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self._compare(self.obj, other.obj) >= 0

    def __eq__(self, other):
        return self._compare(self.obj, other.obj) == 0


def cmp_to_key(mycmp):
    return lambda obj: _Key(mycmp, obj)


def _not(x, a, b):
    return x if x is NotImplemented else not x


def _strict(x, a, b):
    return x if x is NotImplemented else not x and a != b


def _same(x, a, b):
    return x if x is NotImplemented else x or a == b


def _strictly(x, a, b):
    return x if x is NotImplemented else x and a != b


def _otherwise(x, a, b):
    return x if x is NotImplemented else not x or a == b


# By each comparison, the other three.
_BY = {
    "__lt__": (("__gt__", _strict), ("__le__", _same), ("__ge__", _not)),
    "__le__": (("__ge__", _otherwise), ("__lt__", _strictly), ("__gt__", _not)),
    "__gt__": (("__lt__", _strict), ("__ge__", _same), ("__le__", _not)),
    "__ge__": (("__le__", _otherwise), ("__gt__", _strictly), ("__lt__", _not)),
}


def total_ordering(cls):
    defined = [op for op in _BY if hasattr(cls, op)]
    if not defined:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = defined[0]
    for op, by in _BY[root]:
        if op not in defined:
            setattr(cls, op, _compared(root, by))
    return cls


def _compared(root, by):
    def compare(self, other):
        return by(getattr(self, root)(other), self, other)

    return compare


CacheInfo = namedtuple("CacheInfo", ("hits", "misses", "maxsize", "currsize"))


class _LruCache:
    def __init__(self, func, maxsize, typed):
        self.__wrapped__ = func
        self.__name__ = getattr(func, "__name__", None)
        self._maxsize = maxsize
        self._typed = typed
        self.cache_clear()

    def cache_clear(self):
        self._known = {}
        self._hits = self._misses = 0

    def cache_info(self):
        return CacheInfo(self._hits, self._misses, self._maxsize, len(self._known))

    def cache_parameters(self):
        return {"maxsize": self._maxsize, "typed": self._typed}

    def __call__(self, *args, **keywords):
        key = args
        if keywords:
            key += (_MISSING,) + tuple(keywords.items())
        if self._typed:
            key += tuple(type(x) for x in args) + tuple(type(x) for x in keywords.values())
        known = self._known
        value = known.get(key, _MISSING)
        if value is not _MISSING:
            self._hits += 1
            if self._maxsize is not None:
                # The last one is the one that was used last.
                del known[key]
                known[key] = value
            return value
        self._misses += 1
        value = self.__wrapped__(*args, **keywords)
        if self._maxsize == 0:
            return value
        if self._maxsize is not None and key not in known and len(known) >= self._maxsize:
            del known[next(iter(known))]
        known[key] = value
        return value

    def __get__(self, obj, cls=None):
        return self if obj is None else _Bound(self, obj)


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return _LruCache(maxsize, 128, typed)
    if maxsize is not None:
        maxsize = max(0, maxsize)
    return lambda func: _LruCache(func, maxsize, typed)


def cache(user_function):
    return _LruCache(user_function, None, False)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None

    def __set_name__(self, owner, name):
        if self.attrname is not None and self.attrname != name:
            raise TypeError(
                "Cannot assign the same cached_property to two different names (%r and %r)."
                % (self.attrname, name)
            )
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.func(instance)
        # From now on the instance has it, and this descriptor is asked no more.
        setattr(instance, self.attrname, value)
        return value


class _Dispatcher:
    def __init__(self, func):
        self.__wrapped__ = func
        self.__name__ = func.__name__
        self.registry = {object: func}

    def register(self, cls, func=None):
        if not isinstance(cls, type):
            raise TypeError("Invalid first argument to `register()`: %r. Use a class." % (cls,))
        if func is None:
            return lambda f: self.register(cls, f)
        self.registry[cls] = func
        return func

    def dispatch(self, cls):
        best = object
        for known in self.registry:
            if issubclass(cls, known) and issubclass(known, best):
                best = known
        return self.registry[best]

    def __call__(self, *args, **keywords):
        if not args:
            raise TypeError(self.__name__ + " requires at least 1 positional argument")
        return self.dispatch(type(args[0]))(*args, **keywords)


def singledispatch(func):
    return _Dispatcher(func)


class _BoundDispatcher:
    def __init__(self, dispatcher, obj):
        self._dispatcher = dispatcher
        self._obj = obj

    def __call__(self, *args, **keywords):
        return self._dispatcher.dispatch(type(args[0]))(self._obj, *args, **keywords)


class singledispatchmethod:
    def __init__(self, func):
        self.dispatcher = _Dispatcher(func)

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, obj, cls=None):
        return self if obj is None else _BoundDispatcher(self.dispatcher, obj)
