# asyncio: the loop comes at once, everything else when it is first asked for.

from .core import *

__version__ = (3, 0, 0)

_homes = {
    "Event": "event",
    "Lock": "lock",
    "Stream": "stream",
    "StreamReader": "stream",
    "StreamWriter": "stream",
    "ThreadSafeFlag": "event",
    "gather": "funcs",
    "open_connection": "stream",
    "start_server": "stream",
    "wait_for": "funcs",
    "wait_for_ms": "funcs",
}


def __getattr__(name):
    if name not in _homes:
        raise AttributeError(name)
    home = __import__(_homes[name], globals(), None, (name,), 1)
    found = globals()[name] = getattr(home, name)
    return found
