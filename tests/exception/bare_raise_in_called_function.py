# cpython: the exception being handled is visible in called functions


def reraise():
    raise


def handler_in_function():
    try:
        raise IndexError("own")
    except IndexError:
        pass
    raise


for f in (reraise, handler_in_function):
    try:
        try:
            raise KeyError("active")
        except KeyError:
            f()
    except Exception as e:
        print(type(e).__name__, e)
for f in (reraise, handler_in_function):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
