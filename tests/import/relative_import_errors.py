# requires: detailed-errors
# cpython: message texts and kinds
# covers: relative imports

for source in ("from . import x", "from .x import y", "from .. import z", "from ...x import y"):
    try:
        exec(source, {"__name__": "plain"})
    except Exception as e:
        print(source, type(e).__name__, e)
try:
    import upward
except Exception as e:
    print(type(e).__name__, e)
