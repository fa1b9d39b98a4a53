# Abstract classes: no objects of them can be made.


class _Abstract:
    # Stands in a class where a method is missing.
    def __init__(self, func):
        self._func = func

    def __call__(self, *args, **keywords):
        return self._func(*args, **keywords)

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return lambda *args, **keywords: self._func(obj, *args, **keywords)


def abstractmethod(funcobj):
    return _Abstract(funcobj)


def _missing(cls):
    names = []
    for name, value in cls.__dict__.items():
        if isinstance(value, _Abstract):
            names.append(name)
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            defined = name in cls.__dict__ or _elsewhere(cls, base, name)
            if not defined and name not in names:
                names.append(name)
    return frozenset(names)


def _elsewhere(cls, abstract, name):
    # Whether a base that goes before has it.
    for base in cls.__bases__:
        if base is abstract:
            return False
        if hasattr(base, name) and name not in getattr(base, "__abstractmethods__", ()):
            return True
    return False


class ABCMeta(type):
    def __init__(cls, name, bases, namespace, **options):
        cls.__abstractmethods__ = _missing(cls)


class ABC(metaclass=ABCMeta):
    def __new__(cls, *args, **keywords):
        names = sorted(cls.__abstractmethods__)
        if names:
            raise TypeError(
                "Can't instantiate abstract class %s with abstract method%s %s"
                % (cls.__name__, "" if len(names) == 1 else "s", ", ".join(names))
            )
        return object.__new__(cls)
