# Names for annotations. Nothing is checked: each stands for itself, whatever its brackets hold.

TYPE_CHECKING = False


class _Form:
    def __init__(self, name):
        self._name = name

    def __getitem__(self, index):
        return self

    def __or__(self, other):
        return self

    def __ror__(self, other):
        return self

    def __repr__(self):
        return "typing." + self._name


for _name in (
    "Any Union Optional ClassVar Final Literal Annotated Callable NoReturn Never Self Type List "
    "Dict Set FrozenSet Tuple Deque DefaultDict OrderedDict Counter ChainMap Iterable Iterator "
    "Generator Coroutine Awaitable AsyncIterable AsyncIterator AsyncGenerator Sequence "
    "MutableSequence Mapping MutableMapping Collection Container Hashable Sized Reversible "
    "Concatenate TypeGuard TypeAlias Required NotRequired Unpack LiteralString Text IO TextIO "
    "BinaryIO Pattern Match ContextManager AsyncContextManager SupportsInt SupportsFloat "
    "SupportsIndex SupportsAbs SupportsRound"
).split():
    globals()[_name] = _Form(_name)

AnyStr = _Form("AnyStr")


class Generic:
    def __class_getitem__(cls, index):
        return cls


class Protocol(Generic):
    pass


def TypeVar(name, *constraints, **options):
    return _Form(name)


ParamSpec = TypeVarTuple = TypeVar


def NewType(name, tp):
    return lambda x: x


def NamedTuple(typename, fields=()):
    from ucollections import namedtuple

    return namedtuple(typename, [name for name, _ in fields])


class TypedDict(dict):
    pass


def cast(typ, val):
    return val


def assert_type(val, typ):
    return val


def reveal_type(obj):
    return obj


def assert_never(arg):
    raise AssertionError("Expected code to be unreachable, but got: %r" % (arg,))


def _itself(x):
    return x


final = no_type_check = runtime_checkable = override = _itself


def overload(func):
    def overloaded(*args, **keywords):
        raise NotImplementedError("You should not call an overloaded function.")

    return overloaded


def get_type_hints(obj):
    hints = {}
    for base in reversed(getattr(obj, "__bases__", ())):
        hints.update(get_type_hints(base))
    hints.update(getattr(obj, "__dict__", {}).get("__annotations__", {}))
    return hints
