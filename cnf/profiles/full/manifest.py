module("__hello__.py")
