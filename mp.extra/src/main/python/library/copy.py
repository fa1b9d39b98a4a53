# Copies of objects, shallow and deep.


class Error(Exception):
    pass


def _same(x):
    # Whether a copy could not be told from the object.
    return x is None or isinstance(x, (int, float, str, bytes, bool, type, range)) and not _is_instance(x)


def _is_instance(x):
    return hasattr(type(x), "__module__")


def copy(x):
    if hasattr(x, "__copy__"):
        return x.__copy__()
    if isinstance(x, (list, dict, set, bytearray)) and not _is_instance(x):
        return type(x)(x)
    if _is_instance(x):
        return _instance(x, lambda v: v)
    return x


def deepcopy(x, memo=None):
    if _same(x):
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x))
    if known is not None:
        return known
    if hasattr(x, "__deepcopy__"):
        y = x.__deepcopy__(memo)
    elif _is_instance(x):
        return _instance(x, lambda v: deepcopy(v, memo), memo)
    else:
        y = _container(x, memo)
    memo[id(x)] = y
    # While it lives, its id names nothing else.
    memo.setdefault(id(memo), []).append(x)
    return y


def _container(x, memo):
    if isinstance(x, list):
        y = []
        memo[id(x)] = y
        for item in x:
            y.append(deepcopy(item, memo))
        return y
    if isinstance(x, dict):
        y = type(x)()
        memo[id(x)] = y
        for key, value in x.items():
            y[deepcopy(key, memo)] = deepcopy(value, memo)
        return y
    if isinstance(x, tuple):
        items = [deepcopy(item, memo) for item in x]
        if id(x) in memo:
            return memo[id(x)]
        if all(a is b for a, b in zip(items, x)):
            return x
        return type(x)(*items) if hasattr(x, "_fields") else tuple(items)
    if isinstance(x, (set, bytearray)):
        return type(x)(x)
    return x


def _instance(x, value, memo=None):
    cls = type(x)
    y = object.__new__(cls)
    for native in (dict, list, tuple, set, str, bytes, int, float):
        if isinstance(x, native):
            # The part of the object that is of a native type.
            object.__init__(y, native(x) if memo is None else _part(x, native, memo))
    if memo is not None:
        memo[id(x)] = y
        memo.setdefault(id(memo), []).append(x)
    for name, v in x.__dict__.items():
        object.__setattr__(y, name, value(v))
    return y


def _part(x, native, memo):
    return deepcopy(native(x), memo)


def replace(obj, **changes):
    return obj.__replace__(**changes)
