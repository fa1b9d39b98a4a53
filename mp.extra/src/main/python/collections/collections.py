# What the collections module of C has, and the containers that are made of it here.
from ucollections import *


class defaultdict(dict):
    def __init__(self, default_factory=None, *args, **keywords):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        super().__init__(*args, **keywords)
        self.default_factory = default_factory

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        self[key] = value = self.default_factory()
        return value

    def __getitem__(self, key):
        if key in self:
            return super().__getitem__(key)
        return self.__missing__(key)

    def copy(self):
        return type(self)(self.default_factory, self)

    def __repr__(self):
        return "defaultdict(%r, %r)" % (self.default_factory, dict(self))


class Counter(dict):
    def __init__(self, iterable=None, **keywords):
        super().__init__()
        self.update(iterable, **keywords)

    def __getitem__(self, key):
        return self.get(key, 0)

    def __delitem__(self, key):
        if key in self:
            super().__delitem__(key)

    def _add(self, iterable, keywords, sign):
        if iterable is not None:
            if isinstance(iterable, dict):
                for key, n in iterable.items():
                    self[key] = self.get(key, 0) + sign * n
            else:
                for key in iterable:
                    self[key] = self.get(key, 0) + sign
        for key, n in keywords.items():
            self[key] = self.get(key, 0) + sign * n

    def update(self, iterable=None, **keywords):
        self._add(iterable, keywords, 1)

    def subtract(self, iterable=None, **keywords):
        self._add(iterable, keywords, -1)

    def total(self):
        return sum(self.values())

    def elements(self):
        for key, n in self.items():
            for _ in range(n):
                yield key

    def most_common(self, n=None):
        found = sorted(self.items(), key=lambda item: item[1], reverse=True)
        return found if n is None else found[:n]

    def copy(self):
        return type(self)(self)

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def _of(self, keys, count):
        result = Counter()
        for key in keys:
            n = count(key)
            if n > 0:
                result[key] = n
        return result

    def _with(self, other):
        return list(self) + [key for key in other if key not in self]

    def __add__(self, other):
        return self._of(self._with(other), lambda key: self[key] + other[key])

    def __sub__(self, other):
        return self._of(self._with(other), lambda key: self[key] - other[key])

    def __or__(self, other):
        return self._of(self._with(other), lambda key: max(self[key], other[key]))

    def __and__(self, other):
        return self._of(self, lambda key: min(self[key], other[key]))

    def __pos__(self):
        return self._of(self, lambda key: self[key])

    def __neg__(self):
        return self._of(self, lambda key: -self[key])

    def _replace(self, result):
        self.clear()
        super().update(result)
        return self

    def __iadd__(self, other):
        return self._replace(self + other)

    def __isub__(self, other):
        return self._replace(self - other)

    def __ior__(self, other):
        return self._replace(self | other)

    def __iand__(self, other):
        return self._replace(self & other)

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return False
        return all(self[key] == other[key] for key in self._with(other))

    def __ne__(self, other):
        return not self == other

    def __le__(self, other):
        return all(self[key] <= other[key] for key in self._with(other))

    def __lt__(self, other):
        return self <= other and self != other

    def __ge__(self, other):
        return other <= self

    def __gt__(self, other):
        return other < self

    def __repr__(self):
        if not self:
            return "Counter()"
        items = ", ".join("%r: %r" % item for item in self.most_common())
        return "Counter({" + items + "})"


class ChainMap:
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for m in self.maps:
            if key in m:
                return m[key]
        return self.__missing__(key)

    def __contains__(self, key):
        return any(key in m for m in self.maps)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def _merged(self):
        all = {}
        for m in reversed(self.maps):
            all.update(m)
        return all

    def __iter__(self):
        return iter(self._merged())

    def __len__(self):
        return len(self._merged())

    def __bool__(self):
        return any(self.maps)

    def keys(self):
        return self._merged().keys()

    def values(self):
        return [self[key] for key in self]

    def items(self):
        return [(key, self[key]) for key in self]

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        if key not in self.maps[0]:
            raise KeyError("Key not found in the first mapping: %r" % (key,))
        del self.maps[0][key]

    def pop(self, key, *args):
        return self.maps[0].pop(key, *args)

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, *args, **keywords):
        self.maps[0].update(*args, **keywords)

    def clear(self):
        self.maps[0].clear()

    def copy(self):
        return type(self)(dict(self.maps[0]), *self.maps[1:])

    def new_child(self, m=None, **keywords):
        m = {} if m is None else m
        m.update(keywords)
        return type(self)(m, *self.maps)

    @property
    def parents(self):
        return type(self)(*self.maps[1:])

    def __eq__(self, other):
        return self._merged() == (other._merged() if isinstance(other, ChainMap) else other)

    def __repr__(self):
        return "ChainMap(" + ", ".join(repr(m) for m in self.maps) + ")"
