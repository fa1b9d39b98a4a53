# requires: detailed-errors
# cpython: other messages
# Exceptions in every place: retries, clean-up in order, nested with, exceptions as control flow, hierarchies.


class AppError(Exception):
    code = 1

    def __init__(self, message, **details):
        super().__init__(message)
        self.details = details


class NotFound(AppError):
    code = 404


class Denied(AppError):
    code = 403


class Retry(Exception):
    pass


log = []


class Resource:
    alive = 0

    def __init__(self, name, fail_in="", swallow=()):
        self.name, self.fail_in, self.swallow = name, fail_in, swallow

    def __enter__(self):
        log.append("+" + self.name)
        if self.fail_in == "enter":
            raise Denied("no " + self.name)
        Resource.alive += 1
        return self

    def __exit__(self, kind, value, trace):
        Resource.alive -= 1
        log.append("-%s(%s)" % (self.name, kind.__name__ if kind else None))
        if self.fail_in == "exit":
            raise OSError(5)
        return kind is not None and issubclass(kind, self.swallow) if self.swallow else False


def scenario(names, action):
    del log[:]
    try:
        if len(names) == 1:
            with names[0]:
                action()
        else:
            with names[0] as a, names[1] as b:
                log.append(a.name + b.name)
                action()
        result = "fine"
    except AppError as error:
        result = "%s %d %s" % (type(error).__name__, error.code, error)
    except Exception as error:
        result = "%s %s" % (type(error).__name__, error)
    print(result, log, Resource.alive)


def nothing():
    pass


def missing():
    raise NotFound("page", path="/x")


def divide():
    return 1 // 0


for action in (nothing, missing, divide):
    for first in ("", "enter", "exit"):
        for second in ("", "enter", "exit"):
            scenario([Resource("a", first), Resource("b", second)], action)
    scenario([Resource("s", swallow=(NotFound,))], action)
    scenario([Resource("s", swallow=(Exception,)), Resource("t")], action)


def retry(times, *kinds):
    def decorate(function):
        def call(*args):
            for attempt in range(1, times + 1):
                try:
                    return attempt, function(*args)
                except kinds as error:
                    if attempt == times:
                        raise Retry("gave up after %d: %s" % (attempt, error))
            return None

        return call

    return decorate


calls = {"n": 0}


@retry(3, KeyError, ValueError)
def flaky(threshold, kind):
    calls["n"] += 1
    if calls["n"] % 4 < threshold:
        raise kind("call %d" % calls["n"])
    return calls["n"]


for threshold in range(0, 5):
    for kind in (KeyError, ValueError, TypeError):
        try:
            print(threshold, kind.__name__, flaky(threshold, kind))
        except (Retry, TypeError) as error:
            print(threshold, kind.__name__, type(error).__name__, error)


def flow(how):
    steps = []
    for i in range(3):
        try:
            steps.append("try%d" % i)
            if how == "break":
                break
            if how == "continue":
                continue
            if how == "return":
                return steps
            if how == "raise":
                raise KeyError(i)
            steps.append("end")
        except KeyError as error:
            steps.append("except%d" % error.args[0])
            if i == 1:
                return steps + ["returned"]
        else:
            steps.append("else")
        finally:
            steps.append("finally%d" % i)
    else:
        steps.append("loop else")
    return steps


for how in ("", "break", "continue", "return", "raise"):
    print(how, flow(how))


def override(how):
    try:
        raise ValueError("lost")
    except ValueError:
        if how == "reraise":
            raise
        if how == "other":
            raise KeyError("other")
        return "except"
    finally:
        if how == "swallow":
            return "finally"


for how in ("", "reraise", "other", "swallow"):
    try:
        print(how, override(how))
    except Exception as error:
        print(how, repr(error))


def search(tree, wanted):
    class Found(Exception):
        pass

    def walk(node, path):
        if node == wanted:
            raise Found(path)
        if isinstance(node, (list, tuple)):
            for i, child in enumerate(node):
                walk(child, path + (i,))

    try:
        walk(tree, ())
    except Found as found:
        return found.args[0]
    return None


nested = [1, [2, (3, [4, 5]), 6], [[[7]]], "text"]
for wanted in (1, 5, 6, 7, "text", [4, 5], 99):
    print(wanted, search(nested, wanted))
for cls in (AppError, NotFound, Denied):
    error = cls("m", a=1)
    print(cls.__name__, error, repr(error), error.args, error.code, error.details, [isinstance(error, k) for k in (AppError, NotFound, Denied, Exception, KeyError)])


def depth(n):
    try:
        if n == 0:
            raise IndexError("bottom")
        depth(n - 1)
    except IndexError as error:
        if n % 3 == 0:
            raise IndexError(error.args[0] + str(n))
        raise
    finally:
        log.append(n)


del log[:]
try:
    depth(9)
except IndexError as error:
    print(error, log)
