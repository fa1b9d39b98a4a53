# asyncio: the loop comes at once, everything else when it is first asked for.

from .core import *

__version__ = (3, 0, 0)

_parts = (
    ("event", ("Event", "ThreadSafeFlag")),
    ("funcs", ("gather", "wait_for", "wait_for_ms")),
    ("lock", ("Lock",)),
    ("stream", ("Stream", "StreamReader", "StreamWriter", "open_connection", "start_server")),
)


def __getattr__(name):
    for part, names in _parts:
        if name in names:
            module = __import__(part, globals(), None, names, 1)
            for each in names:
                globals()[each] = getattr(module, each)
            return globals()[name]
    raise AttributeError(name)
