# Iterators for loops. What only walks once is a generator; what has to check its arguments at once
# is a function that makes one.


def count(start=0, step=1):
    while True:
        yield start
        start += step


def cycle(iterable):
    seen = []
    for x in iterable:
        yield x
        seen.append(x)
    while seen:
        yield from seen


def repeat(object, times=None):
    if times is None:
        while True:
            yield object
    for _ in range(times):
        yield object


def accumulate(iterable, func=None, *, initial=None):
    it = iter(iterable)
    total = initial
    if total is None:
        try:
            total = next(it)
        except StopIteration:
            return
    yield total
    for x in it:
        total = func(total, x) if func else total + x
        yield total


class chain:
    def __init__(self, *iterables):
        self._items = _chained(iterables)

    @classmethod
    def from_iterable(cls, iterables):
        self = cls()
        self._items = _chained(iterables)
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._items)


def _chained(iterables):
    for iterable in iterables:
        yield from iterable


def compress(data, selectors):
    return (x for x, wanted in zip(data, selectors) if wanted)


def dropwhile(predicate, iterable):
    it = iter(iterable)
    for x in it:
        if not predicate(x):
            yield x
            break
    yield from it


def takewhile(predicate, iterable):
    for x in iterable:
        if not predicate(x):
            return
        yield x


def filterfalse(predicate, iterable):
    for x in iterable:
        if not (predicate(x) if predicate else x):
            yield x


def starmap(function, iterable):
    for args in iterable:
        yield function(*args)


def pairwise(iterable):
    it = iter(iterable)
    for before in it:
        for x in it:
            yield before, x
            before = x


def batched(iterable, n, *, strict=False):
    if n < 1:
        raise ValueError("n must be at least one")
    return _batches(iter(iterable), n, strict)


def _batches(it, n, strict):
    while True:
        batch = tuple(_first(it, n))
        if strict and 0 < len(batch) < n:
            raise ValueError("batched(): incomplete batch")
        if batch:
            yield batch
        if len(batch) < n:
            return


def _first(it, n):
    while n:
        n -= 1
        try:
            x = next(it)
        except StopIteration:
            return
        yield x


def _bound(x, name):
    if x is not None and (not isinstance(x, int) or x < 0):
        raise ValueError(name + " for islice() must be None or an integer: 0 <= x <= sys.maxsize.")


def islice(iterable, *args):
    if not 1 <= len(args) <= 3:
        raise TypeError("islice expected 2 to 4 arguments, got %d" % (len(args) + 1))
    start, stop, step = (0, args[0], 1) if len(args) == 1 else (args + (1,))[:3]
    name = "Stop argument" if len(args) == 1 else "Indices"
    _bound(start, name)
    _bound(stop, name)
    if step is not None and step < 1:
        raise ValueError("Step for islice() must be a positive integer or None.")
    return _sliced(iter(iterable), start or 0, stop, step or 1)


def _sliced(it, start, stop, step):
    i = 0
    at = start
    while stop is None or i < stop:
        # No item beyond the last one is taken from the iterator.
        try:
            x = next(it)
        except StopIteration:
            return
        if i == at:
            yield x
            at += step
        i += 1


def zip_longest(*iterables, fillvalue=None):
    its = [iter(i) for i in iterables]
    left = len(its)
    while left:
        row = []
        for i, it in enumerate(its):
            if it is None:
                row.append(fillvalue)
                continue
            try:
                row.append(next(it))
            except StopIteration:
                left -= 1
                if not left:
                    return
                its[i] = None
                row.append(fillvalue)
        yield tuple(row)


class groupby:
    def __init__(self, iterable, key=None):
        self._it = iter(iterable)
        self._keyed = key
        # Whether an item waits that no group has taken; which group may take it.
        self._waits = False
        self._key = self._group = None

    def __iter__(self):
        return self

    def _advance(self):
        self._value = next(self._it)
        self._key = self._keyed(self._value) if self._keyed else self._value
        self._waits = True

    def __next__(self):
        old = self._group
        if old:
            while not self._waits or self._key == old[0]:
                self._advance()
        elif not self._waits:
            self._advance()
        self._group = group = (self._key,)
        return self._key, self._items(group)

    def _items(self, group):
        while self._group is group:
            if not self._waits:
                try:
                    self._advance()
                except StopIteration:
                    return
            if self._key != group[0]:
                return
            self._waits = False
            yield self._value


def tee(iterable, n=2):
    if n < 0:
        raise ValueError("n must be >= 0")
    it = iter(iterable)
    # A chain of cells [item, next cell]: what all have passed is garbage.
    first = []
    return tuple(_copy(it, first) for _ in range(n))


def _copy(it, cell):
    while True:
        if not cell:
            try:
                x = next(it)
            except StopIteration:
                return
            cell.append(x)
            cell.append([])
        yield cell[0]
        cell = cell[1]


def product(*iterables, repeat=1):
    pools = [tuple(i) for i in iterables] * repeat
    return _products(pools)


def _products(pools):
    n = len(pools)
    if not all(pools):
        return
    at = [0] * n
    while True:
        yield tuple(pools[i][at[i]] for i in range(n))
        i = n - 1
        while i >= 0:
            at[i] += 1
            if at[i] < len(pools[i]):
                break
            at[i] = 0
            i -= 1
        if i < 0:
            return


def _size(r):
    if r < 0:
        raise ValueError("r must be non-negative")
    return r


def permutations(iterable, r=None):
    pool = tuple(iterable)
    return _permutations(pool, len(pool) if r is None else _size(r))


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    at = list(range(n))
    left = list(range(n, n - r, -1))
    yield pool[:r]
    while True:
        i = r - 1
        while i >= 0:
            left[i] -= 1
            if left[i]:
                j = n - left[i]
                at[i], at[j] = at[j], at[i]
                yield tuple(pool[k] for k in at[:r])
                break
            at.append(at.pop(i))
            left[i] = n - i
            i -= 1
        if i < 0:
            return


def combinations(iterable, r):
    return _combinations(tuple(iterable), _size(r))


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    at = list(range(r))
    while True:
        yield tuple(pool[k] for k in at)
        i = r - 1
        while i >= 0 and at[i] == n - r + i:
            i -= 1
        if i < 0:
            return
        first = at[i] + 1
        for j in range(i, r):
            at[j] = first + j - i


def combinations_with_replacement(iterable, r):
    return _with_replacement(tuple(iterable), _size(r))


def _with_replacement(pool, r):
    n = len(pool)
    if r and not n:
        return
    at = [0] * r
    while True:
        yield tuple(pool[k] for k in at)
        i = r - 1
        while i >= 0 and at[i] == n - 1:
            i -= 1
        if i < 0:
            return
        at[i:] = [at[i] + 1] * (r - i)
