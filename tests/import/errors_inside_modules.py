import sys

for name in ("broken.at_run", "broken.at_compile", "broken.absent", "broken.at_run"):
    try:
        __import__(name)
        print(name, "imported")
    except Exception as e:
        print(name, type(e).__name__ if not isinstance(e, ImportError) else "ImportError")
print("broken" in sys.modules, "broken.at_run" in sys.modules, "broken.at_compile" in sys.modules)
try:
    from broken import missing
except ImportError:
    print("ImportError name")
try:
    import broken.fine.more
except ImportError:
    print("ImportError below a module")
from broken import fine

print(fine.VALUE)
