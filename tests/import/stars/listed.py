__all__ = ["a", "_private"]
a = 1
b = 2
_private = 3
