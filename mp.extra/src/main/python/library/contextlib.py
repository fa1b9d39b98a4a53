# What with statements take.


class AbstractContextManager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        return None


class ContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        def inner(*args, **keywords):
            with self._recreate_cm():
                return func(*args, **keywords)

        return inner


class _Generated(ContextDecorator):
    # A generator that yields once: what stands before is entered, what follows is left.
    def __init__(self, func, args, keywords):
        self._make = (func, args, keywords)
        self._gen = func(*args, **keywords)

    def _recreate_cm(self):
        return _Generated(*self._make)

    def __enter__(self):
        try:
            return next(self._gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield")

    def __exit__(self, kind, value, traceback):
        if kind is None:
            try:
                next(self._gen)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = kind()
        try:
            self._gen.throw(value)
        except StopIteration as e:
            # A StopIteration that was thrown in and comes out is not handled.
            return e is not value
        except BaseException as e:
            if e is value:
                return False
            raise
        raise RuntimeError("generator didn't stop after throw()")


def contextmanager(func):
    return lambda *args, **keywords: _Generated(func, args, keywords)


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exception):
        self.thing.close()


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __exit__(self, kind, value, traceback):
        return kind is not None and issubclass(kind, self._exceptions)


class nullcontext(AbstractContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result


class ExitStack(AbstractContextManager):
    def __init__(self):
        self._exits = []

    def enter_context(self, cm):
        result = cm.__enter__()
        self._exits.append(cm.__exit__)
        return result

    def push(self, exit):
        self._exits.append(exit.__exit__ if hasattr(exit, "__exit__") else exit)
        return exit

    def callback(self, callback, *args, **keywords):
        def exit(kind, value, traceback):
            callback(*args, **keywords)

        self._exits.append(exit)
        return callback

    def pop_all(self):
        other = type(self)()
        other._exits = self._exits
        self._exits = []
        return other

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, kind, value, traceback):
        raised = None
        handled = False
        while self._exits:
            try:
                if self._exits.pop()(kind, value, traceback) and kind is not None:
                    kind = value = traceback = raised = None
                    handled = True
            except BaseException as e:
                kind, value, traceback, raised = type(e), e, None, e
        if raised is not None:
            raise raised
        return handled and kind is None
